import { conversationState, record, turnPart } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of conversations hold. */
export const conversationsShapes = {
  "Conversation.metadata": record,
  "ConversationState.data": conversationState,
  "ConversationSummary.preferences": record,
  "Message.metadata": record,
  "Message.parts": z.array(turnPart),
} satisfies Record<string, z.ZodType>;
