import { messageRow } from "@guildhall/db/rows";
import { idSchema, interviewState, learntFact, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { conversationIdInput } from "../conversations.contract.ts";

export const factInput = conversationIdInput.extend({
  factId: z.string().regex(/^[0-9a-f]{16}$/, "must be the id of a fact"),
});
export type FactInput = z.infer<typeof factInput>;

/** A fact as the person puts it. */
export const correctFactInput = factInput.extend({
  name: typedText(learntFact.shape.name.min(1)),
  value: typedText(learntFact.shape.value.min(1)),
});
export type CorrectFactInput = z.infer<typeof correctFactInput>;

/** Something that was learnt of the person, and the message in which they said it. */
export const factView = learntFact.extend({
  messageId: messageRow.shape.id,
  /** Whether the agent remembers it; false while the interview goes on, and when its memory is full. */
  isRemembered: z.boolean(),
});
export type FactView = z.infer<typeof factView>;

/** What an interview learnt so far, and whether it has ended. */
export const interviewView = z.object({
  agentId: idSchema("agent"),
  facts: z.array(factView),
  /** When it ended, and by whom; empty while it goes on. */
  endedAt: z.coerce.date().nullable(),
  endedBy: interviewState.shape.endedBy.unwrap().nullable(),
  /** Whether what was said last is still to be looked through: while it is answered, and just behind the answer. */
  isLearning: z.boolean(),
});
export type InterviewView = z.infer<typeof interviewView>;
