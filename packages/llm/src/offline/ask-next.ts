import { firstPerson } from "./first-person.ts";
import type { Persona } from "./read-persona.ts";
import type { ReadPrompt } from "./read-prompt.ts";
import { wantsToEnd } from "./wants-to-end.ts";

/** A question of an interview, and the words in bold by which it is known that it was asked. */
type Question = { about: string; asks: string };

const mostTopics = 3;
const longestTopic = 60;
/** What an interviewer asks about each thing that it is good at, in turn. */
const angles = [
  (topic: string) => `Let us look at “${topic}”. How do you do that today?`,
  (topic: string) => `What is hardest for you about “${topic}”?`,
  (topic: string) => `What would change for you if “${topic}” went well?`,
];

/** Whether the agent is told to interview the person. */
export function isInterview({ system }: Pick<ReadPrompt, "system">): boolean {
  return /^# Interview$/m.test(system);
}

/**
 * The next turn of an interview: a question about what the agent is for that was not asked yet; when all were asked, or the
 * person wants to end it, what was learnt, and no question.
 */
export function askNext(prompt: ReadPrompt, persona: Persona): string {
  const { question, answered } = prompt;
  const all = questionsOf(persona);
  const wasAsked = ({ about }: Question) => answered.some((text) => text.includes(`**${about}**`));
  const next = wantsToEnd(question) ? undefined : all.find((each) => !wasAsked(each));
  if (!next) return summary(prompt, all);
  const heard = answered.length > 0 && question !== "" ? "Thank you. " : greeting(persona);
  return `${heard}**${next.about}**: ${next.asks}`;
}

function greeting({ name, who }: Persona): string {
  const goal = who.find((sentence) => !/\bname is\b/i.test(sentence));
  return `Hello${name ? `, I am **${name}**` : ""}. ${goal ? `${firstPerson(goal).replace(/[.!?]*$/, ".")} ` : ""}`;
}

/** Without anything that it is good at, it asks about what the person brings. */
function questionsOf({ tricks }: Persona): Question[] {
  const topics = tricks
    .slice(0, mostTopics)
    .map(shortened)
    .map((topic, i) => ({ about: topic, asks: angles[i % angles.length]?.(topic) ?? "" }));
  return [
    { about: "Your goal", asks: "What would you like to reach, and why now?" },
    ...(topics.length > 0 ? topics : withoutTopics),
    { about: "Limits", asks: "What must not happen, and what has to stay as it is?" },
    { about: "Time", asks: "By when do you need it, and who else is concerned?" },
  ];
}

const withoutTopics: Question[] = [
  { about: "So far", asks: "What have you tried already, and what came of it?" },
  { about: "The hardest part", asks: "What is hardest for you about it?" },
];

function shortened(text: string): string {
  const words = text
    .replaceAll(/[*_`“”?]/g, "")
    .replace(/[.!:]+$/, "")
    .replace(/^you (?:can |know how to |are good at )?/i, "");
  return words.length > longestTopic
    ? `${words
        .slice(0, longestTopic)
        .replace(/\s+\S*$/, "")
        .toWellFormed()} …`
    : words;
}

/** Each reply stands behind the question before it. */
function summary({ said, question, answered }: ReadPrompt, all: Question[]): string {
  const replies = [...said, question].slice(1);
  const lines = answered.flatMap((text, i) => {
    const asked = all.find(({ about }) => text.includes(`**${about}**`));
    const reply = replies[i]?.replaceAll(/\s+/g, " ").trim() ?? "";
    return asked && reply && !wantsToEnd(reply)
      ? [`- ${asked.about}: ${reply.replaceAll("?", ".").slice(0, 200)}`]
      : [];
  });
  const learnt = lines.length > 0 ? `This is what I learnt:\n\n${lines.join("\n")}` : "You told me nothing yet.";
  return `Thank you, that is all I wanted to know. ${learnt}`;
}
