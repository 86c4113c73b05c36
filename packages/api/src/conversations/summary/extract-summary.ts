import type { ToldSummary } from "./told-summary.ts";

/** Something that was said, as a summary reads it. */
export type SaidLine = { role: "user" | "assistant"; text: string };

type Fact = { name: string; value: string };

const mostQuoted = 240;
const decides =
  /\b(?:we|i) (?:will|agreed|decided|have decided|choose|chose)\b|\blet(?:'|’)s\b|\bagreed\b|\bgo with\b|\bdecided\b/i;
const prefers = /\b(?:i|we) (?:prefer|like|want|always|never|would rather|don(?:'|’)t want|don(?:'|’)t like)\b/i;
const remains =
  /\b(?:to-?do|next steps?|follow(?:ing)?[ -]up|remind me|don(?:'|’)t forget|still (?:has|have|need)|(?:need|needs|have|has) to)\b/i;

/**
 * A summary without a model: words of the conversation itself, chosen by what they are, so that nothing in it was made
 * up. Says little rather than anything that was not said.
 */
export function extractSummary(said: SaidLine[], facts: Fact[] = []): ToldSummary {
  const own = said.filter(({ role }) => role === "user");
  const answers = said.filter(({ role }) => role === "assistant");
  const first = own[0]?.text ?? "";
  const lastAnswer = answers.findLast(({ text }) => text.trim() !== "")?.text ?? "";
  const ownSentences = own.flatMap(({ text }) => sentencesOf(text));
  const topics = frequentWords(own.map(({ text }) => text).join("\n"), 5);
  const isAnswered = said.at(-1)?.role === "assistant" && said.at(-1)?.text.trim() !== "";
  return {
    text: [
      learnt(facts),
      first && `It began with: “${quote(first)}”`,
      lastAnswer && `The last answer was: “${quote(lastAnswer)}”`,
    ]
      .filter(Boolean)
      .join("\n\n"),
    topics,
    decisions: chosen(ownSentences, decides),
    preferences: chosen(ownSentences, prefers).map((value, i) => ({ name: `In your words ${i + 1}`, value })),
    followUps: chosen(ownSentences, remains),
    keywords: frequentWords(said.map(({ text }) => text).join("\n"), 8),
    domain: "",
    complexity: said.length > 20 ? "high" : said.length > 6 ? "medium" : "low",
    resolution: isAnswered ? "completed" : "open",
  };
}

function learnt(facts: Fact[]): string {
  if (facts.length === 0) return "";
  return `This was learnt:\n\n${facts.map(({ name, value }) => `- **${name}**: ${quote(value)}`).join("\n")}`;
}

function chosen(sentences: string[], by: RegExp): string[] {
  return [...new Set(sentences.filter((sentence) => by.test(sentence) && !sentence.endsWith("?")).map(quote))].slice(
    0,
    6,
  );
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/u)
    .map((sentence) => sentence.replace(/^\s*(?:[-*•>]|\d+[.)])\s+/, "").trim())
    .filter(Boolean);
}

function quote(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length > mostQuoted ? `${oneLine.slice(0, mostQuoted).toWellFormed()}…` : oneLine;
}

/** Words of five letters and more are seldom mere grammar. */
function frequentWords(text: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}{5,40}/gu) ?? []) {
    if (!grammar.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);
}

const grammar = new Set(
  "about after again could every first going might other please really should since still thank thanks their there these thing things think those today until where which while would write yours".split(
    " ",
  ),
);
