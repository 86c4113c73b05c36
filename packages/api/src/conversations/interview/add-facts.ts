import { createHash } from "node:crypto";
import type { InterviewState, LearntFact } from "@guildhall/kernel";
import type { Exchange } from "./load-exchange.ts";
import { saidIn } from "./said-in.ts";
import type { ToldFacts } from "./told-facts.ts";
import type { UnreadPart } from "./unread-part.ts";

const mostFacts = 40;

/**
 * An interview with what a part of it taught. What was told twice has its newer value; what was said only in a branch that
 * was left goes, unless the person put it in their own words; the oldest make room.
 */
export function addFacts(
  before: InterviewState,
  { said }: Pick<Exchange, "said">,
  { question, replies }: UnreadPart,
  told: ToldFacts,
): InterviewState {
  const here = new Set(said.map(({ id }) => id));
  const facts = new Map(
    before.facts.filter((fact) => fact.isCorrected || here.has(fact.messageId)).map((fact) => [keyOf(fact.name), fact]),
  );
  for (const { name, value } of told.facts) {
    const messageId = saidIn(value, question, replies)?.id;
    const known = facts.get(keyOf(name));
    if (messageId === undefined || known?.value === value) continue;
    const fact = { id: known?.id ?? factId(messageId, name), name: known?.name ?? name, value, messageId };
    facts.set(keyOf(name), { ...fact, isCorrected: false });
  }
  const readUpTo = replies.at(-1)?.id ?? before.readUpTo;
  return { ...before, facts: [...facts.values()].slice(-mostFacts), ...(readUpTo && { readUpTo }) };
}

/** By what facts are the same: their names, however they are written. */
export const keyOf = (name: string) => name.replace(/\s+/g, " ").trim().toLowerCase();

/** The same fact of the same message has the same id, however often it is learnt. */
function factId(messageId: string, name: string): LearntFact["id"] {
  return createHash("sha256")
    .update(`${messageId}:${keyOf(name)}`)
    .digest("hex")
    .slice(0, 16);
}
