import { conversationSummaryRow, taskRow } from "@guildhall/db/rows";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

/** What came of a conversation: how it went, what was decided, and what should be done next. */
export const summaryView = conversationSummaryRow
  .pick({
    text: true,
    topics: true,
    decisions: true,
    toolsUsed: true,
    keywords: true,
    domain: true,
    messageCount: true,
    totalTokens: true,
    rating: true,
    complexity: true,
    resolution: true,
    startedAt: true,
    endedAt: true,
    updatedAt: true,
    /** Empty when it was put together from the words of the conversation, without a model. */
    modelName: true,
  })
  .extend({
    preferences: z.array(z.object({ name: z.string(), value: z.string() })),
    /** What should be done next, and the reader's task that was made of it. */
    followUps: z.array(z.object({ text: z.string(), task: taskRow.pick({ id: true, title: true }).nullable() })),
  });
export type SummaryView = z.infer<typeof summaryView>;

/** The summary of a conversation, if there is one, and whether one is being written. */
export const conversationOutcome = z.object({
  summary: summaryView.nullable(),
  isUnderWay: z.boolean(),
  /** Whether something was said that the summary does not tell of. */
  isBehind: z.boolean(),
});
export type ConversationOutcome = z.infer<typeof conversationOutcome>;

/** A test case that was made of an answer. */
export const testCaseMade = z.object({ id: idSchema("agentTestCase"), agentId: idSchema("agent") });
export type TestCaseMade = z.infer<typeof testCaseMade>;
