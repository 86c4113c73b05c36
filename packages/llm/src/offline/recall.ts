import { findPassages } from "./find-passages.ts";
import { sentences } from "./sentences.ts";

/** What the person said earlier, if that is what they ask for; null when the question is not about it. */
export function recall(question: string, said: string[]): string | null {
  if (
    /\b(?:what|which|who)\b.*\bmy (?:first|last|previous|earlier) (?:question|message)|\bwhat (?:did|have) i\b|\bi (?:just )?(?:asked|said|told|wrote)\b/i.test(
      question,
    )
  ) {
    return recallMessages(question, said);
  }
  const mine =
    /\b(?:what|where|when|which|who|how \w+)(?:'s| is| was| are| were| am| do| did| have)? (?:my ([\p{L} ]+)|i\b)/iu.exec(
      question,
    );
  return mine ? recallFact(question, mine[1] ?? "", said) : null;
}

function recallMessages(question: string, said: string[]): string {
  if (said.length === 0) return "This is the first thing that you say in this conversation.";
  if (/\bfirst\b/i.test(question)) return `The first thing that you said was: ${quote(said[0] ?? "")}`;
  const latest = said.slice(-5);
  if (latest.length === 1) return `You said before: ${quote(latest[0] ?? "")}`;
  return `You said before:\n\n${latest.map((text, index) => `${index + 1}. ${quote(text)}`).join("\n")}`;
}

function recallFact(question: string, wanted: string, said: string[]): string | null {
  const aboutMe = said
    .flatMap(sentences)
    .filter((sentence) => /\b(?:my|i|i'm|me)\b/i.test(sentence) && !sentence.endsWith("?"));
  const named = /\bname\b|\bwho am i\b/i.test(question)
    ? aboutMe.findLast((sentence) => /\bmy name(?: is|'s)|\bcall me\b|\bi am \p{Lu}|\bi'm \p{Lu}/iu.test(sentence))
    : undefined;
  const found =
    named ??
    findPassages(
      wanted || question,
      aboutMe.toReversed().map((text) => ({ text, source: null })),
    )[0]?.text;
  if (found) return `You told me: ${quote(found)}`;
  return `You have not told me${wanted ? ` your ${wanted.trim()}` : ""} in this conversation.`;
}

function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `“${line.length > 300 ? `${line.slice(0, 300)}…` : line}”`;
}
