import type { Exchange, SaidMessage } from "./load-exchange.ts";

/** What was said since the interview was last looked through: what was asked, what the person said, and what came last. */
export type UnreadPart = { question: string; replies: SaidMessage[]; answer: string };

/** The part of an interview that was not looked through yet; null when the person said nothing in it. */
export function unreadPart({ said, interview: { readUpTo = "" } }: Exchange): UnreadPart | null {
  const replies = said.filter(({ role, id, text }) => role === "user" && id > readUpTo && text.trim() !== "");
  const [first] = replies;
  if (!first) return null;
  const before = said.slice(0, said.indexOf(first));
  return {
    question: before.findLast(({ role, text }) => role === "assistant" && text.trim() !== "")?.text ?? "",
    replies,
    answer: said.at(-1)?.role === "assistant" ? (said.at(-1)?.text ?? "") : "",
  };
}
