import { defineJobs } from "@guildhall/jobs";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";
import { turnBrief } from "./load-turn.ts";

export const conversationJobs = defineJobs({
  /** An agent answers: one turn, from the message to the end of the run's log. */
  "conversations.answer": {
    input: z.object({ orgId: idSchema("organization"), runId: idSchema("run") }),
    brief: turnBrief,
  },
  /** A conversation gets a title, behind its first turn. */
  "conversations.name": {
    input: z.object({ orgId: idSchema("organization"), conversationId: idSchema("conversation") }),
  },
  /** What the person said in an interview is kept, behind an answer of its agent. */
  "conversations.learn": {
    input: z.object({ orgId: idSchema("organization"), runId: idSchema("run") }),
  },
  /** What came of a conversation is written down; `jobId` is its own id, by which the conversation waits for it. */
  "conversations.summarize": {
    input: z.object({ orgId: idSchema("organization"), conversationId: idSchema("conversation"), jobId: z.string() }),
  },
});
