import { askNext, isInterview } from "./ask-next.ts";
import { firstPerson } from "./first-person.ts";
import { findPassages, type Passage, passagesIn, resultPassages } from "./find-passages.ts";
import { type Persona, readPersona } from "./read-persona.ts";
import type { ReadPrompt } from "./read-prompt.ts";
import { recall } from "./recall.ts";

const notice =
  "I am Guildhall's built-in offline model: I put my answers together from what I was given, since no language model is connected yet.";

const connecting = ` With a language model connected I could do more, for instance:

\`\`\`sh
OLLAMA_BASE_URL=http://127.0.0.1:11434 npm start
\`\`\``;

/** The answer in words. It says what it is once in a conversation. */
export function composeText(prompt: ReadPrompt): string {
  const persona = readPersona(prompt.system);
  const answer = prompt.results.length > 0 ? fromResults(prompt) : fromQuestion(prompt, persona);
  const saidBefore = prompt.answered.some((text) => text.includes("built-in offline model"));
  return saidBefore ? answer : `${answer}\n\n_${notice}_`;
}

function fromQuestion(prompt: ReadPrompt, persona: Persona): string {
  const { question, said } = prompt;
  if (isInterview(prompt)) return interview(prompt, persona);
  if (question === "") return "You sent an empty message. What would you like to know?";
  const count = /\bcount (?:up )?(?:from (?:1|one) )?to (\d{1,3})\b/i.exec(question)?.[1];
  if (count) return Array.from({ length: Number(count) }, (_, index) => index + 1).join(", ");
  return (
    recall(question, said) ??
    aboutTheAgent(question, persona) ??
    noted(question) ??
    fromKnowledge(prompt, persona) ??
    noAnswer(prompt, persona)
  );
}

/** Who asks back is answered first, if there is an answer. */
function interview(prompt: ReadPrompt, persona: Persona): string {
  const { question } = prompt;
  const told = question.trim().endsWith("?")
    ? (aboutTheAgent(question, persona) ?? recall(question, prompt.said))
    : null;
  return [told, askNext(prompt, persona)].filter(Boolean).join("\n\n");
}

const asksWho =
  /\b(?:who|what) are you\b|\bintroduce\b|\byour (?:name|tricks|skills)\b|\babout yourself\b|\bwhat can you\b/i;

function aboutTheAgent(question: string, persona: Persona): string | null {
  if (/^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings)\b/i.test(question) && question.length < 60) {
    return `Hello${persona.name ? `, I am **${persona.name}**` : ""}! What can I do for you?`;
  }
  if (/^\W*(?:thanks|thank you|bye|goodbye)\b/i.test(question)) return "You are welcome. Ask me again any time.";
  if (/\brules?\b|\byou(?:r| are)? (?:not )?allowed\b|\bguidelines?\b/i.test(question)) {
    return persona.rules.length > 0 ? `These are my rules:\n\n${list(persona.rules)}` : "I was given no rules.";
  }
  return asksWho.test(question) ? introduction(persona) : null;
}

function introduction({ name, who, tricks }: Persona): string {
  const opening = who.slice(0, 4).map(firstPerson).join(" ");
  const named = name && !opening.includes(name) ? `I am **${name}**. ` : "";
  const skills = tricks.length > 0 ? `\n\nWhat I am good at:\n\n${list(tricks)}` : "";
  return `${named}${opening || "I am an agent that has not been told who it is."}${skills}`;
}

function fromKnowledge({ question, said }: ReadPrompt, persona: Persona): string | null {
  const given = [...passagesIn(persona.rest, null), ...[...persona.who, ...persona.tricks].map(ownWords)];
  const talk = said.flatMap((text) => passagesIn(text, null));
  const found = findPassages(question, [...given, ...talk]).slice(0, 4);
  return found.length === 0 ? null : `Here is what I have on that:\n\n${cited(found)}`;
}

function ownWords(text: string): Passage {
  return { text: firstPerson(text), source: null };
}

function fromResults({ question, results }: ReadPrompt): string {
  const all = resultPassages(results);
  if (all.length === 0) return "The tool answered with nothing.";
  const best = findPassages(question, all);
  const chosen = (best.length > 0 ? best : all).slice(0, 5);
  return chosen.length === 1 ? cited(chosen).replace(/^- /, "") : `This is what I found:\n\n${cited(chosen)}`;
}

function noted(question: string): string | null {
  if (
    question.includes("?") ||
    !/^\W*(?:my \w+(?: \w+)? (?:is|are)|i am|i'm|i live|i have|i like|call me|remember|note that)\b/i.test(question)
  )
    return null;
  return `Noted: “${question.slice(0, 300)}” Ask me about it whenever you like.`;
}

function noAnswer({ question, answered }: ReadPrompt, { tricks }: Persona): string {
  const wantsNew = /\b(?:code|script|program|function|json|sql|command|poem|story|essay)\b/i.test(question);
  const opening = wantsNew ? "I can't write anything new on my own." : "I was given nothing that answers this.";
  const offer = tricks.length > 0 ? `\n\nYou can ask me about what I am made for:\n\n${list(tricks.slice(0, 4))}` : "";
  return `${opening}${answered.some((text) => text.includes(connecting)) ? "" : connecting}${offer}`;
}

function list(lines: string[]): string {
  return lines.map((line) => `- ${firstPerson(line)}`).join("\n");
}

function cited(passages: Passage[]): string {
  const lines = passages.map(({ text, source }) => `- ${text.slice(0, 600)}${source ? ` ${source}` : ""}`);
  return [...new Set(lines)].join("\n");
}
