import type { LanguageModelV4Message, LanguageModelV4Prompt, LanguageModelV4ToolResultPart } from "@ai-sdk/provider";

/** A conversation as the offline model sees it. */
export type ReadPrompt = {
  system: string;
  /** What the person said before the question, the oldest first. */
  said: string[];
  /** What was answered before. */
  answered: string[];
  question: string;
  /** What tools told since the question. */
  results: { toolName: string; text: string }[];
};

/** Nobody asks in more; and every pattern that looks at a question stays fast, however hostile it is. */
const longestQuestion = 4000;

/** Takes a prompt apart. */
export function readPrompt(prompt: LanguageModelV4Prompt): ReadPrompt {
  const asked = prompt.findLastIndex((message) => message.role === "user");
  const texts = (role: LanguageModelV4Message["role"], messages: LanguageModelV4Prompt) =>
    messages.filter((message) => message.role === role).map(textOf);
  return {
    system: texts("system", prompt).join("\n\n"),
    said: texts("user", prompt.slice(0, Math.max(0, asked))).map((text) => text.slice(0, longestQuestion)),
    answered: texts("assistant", prompt).filter((text) => text !== ""),
    question: prompt[asked] ? textOf(prompt[asked]).slice(0, longestQuestion).trim() : "",
    results: prompt.slice(asked + 1).flatMap(resultsOf),
  };
}

function textOf({ content }: LanguageModelV4Message): string {
  if (typeof content === "string") return content;
  return content.map((part) => (part.type === "text" ? part.text : "")).join("");
}

function resultsOf(message: LanguageModelV4Message): ReadPrompt["results"] {
  if (message.role !== "tool") return [];
  return message.content.flatMap((part) =>
    part.type === "tool-result" ? [{ toolName: part.toolName, text: outputText(part.output) }] : [],
  );
}

function outputText(output: LanguageModelV4ToolResultPart["output"]): string {
  if (output.type === "execution-denied") return output.reason ?? "It was not allowed.";
  if (output.type === "content") return output.value.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  return typeof output.value === "string" ? output.value : JSON.stringify(output.value, null, 2);
}
