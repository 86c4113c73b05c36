import { z } from "zod";

/** What all answers of a conversation took, those of its other branches too. */
export const conversationFigures = z.object({
  answers: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  costMicros: z.int(),
  /** How long agents worked on them. */
  busyMs: z.int(),
});
export type ConversationFigures = z.infer<typeof conversationFigures>;
