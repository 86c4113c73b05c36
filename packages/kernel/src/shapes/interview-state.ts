import { z } from "zod";

/** Something that an interview learnt of a person, and the message in which they said it. */
export const learntFact = z.object({
  id: z.string(),
  name: z.string().max(80),
  value: z.string().max(400),
  messageId: z.string(),
  /** Whether the person put it in their own words. */
  isCorrected: z.boolean(),
});
export type LearntFact = z.infer<typeof learntFact>;

/** How far an interview is. */
export const interviewState = z.object({
  facts: z.array(learntFact).max(40),
  /** The last message of the person that was looked through for facts. */
  readUpTo: z.string().exactOptional(),
  /** When it ended, and by whom; neither while it goes on. */
  endedAt: z.string().exactOptional(),
  endedBy: z.enum(["agent", "person"]).exactOptional(),
  /** What the agent was given to remember of the person when it ended, by name. */
  remembered: z.record(z.string(), z.string()).exactOptional(),
});
export type InterviewState = z.infer<typeof interviewState>;
