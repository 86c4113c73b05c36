import type { LanguageModelV4CallOptions, LanguageModelV4FunctionTool } from "@ai-sdk/provider";
import { demandedFields, foundInText, jsonBySchema } from "./json-by-schema.ts";
import type { ReadPrompt } from "./read-prompt.ts";
import { terms } from "./terms.ts";

export type ChosenTool = { toolName: string; input: string };

/**
 * The tool that fits the question best, once for each question: by the words that name and description share with it, and
 * by what it offers for the fields that are demanded, such as an address. Null when none fits.
 */
export function chooseTool(options: LanguageModelV4CallOptions, prompt: ReadPrompt): ChosenTool | null {
  const { toolChoice } = options;
  if (toolChoice?.type === "none" || prompt.results.length > 0) return null;
  const tools = (options.tools ?? []).flatMap((tool) => (tool.type === "function" ? [tool] : []));
  const wanted = toolChoice?.type === "tool" ? toolChoice.toolName : null;
  const asked = new Set(terms(prompt.question.replaceAll(/https?:\/\/\S+/g, " ")));
  const ranked = tools
    .filter(({ name }) => wanted === null || name === wanted)
    .map((tool) => ({ tool, score: score(tool, asked) + givenFields(tool, prompt.question) }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  const enough = toolChoice?.type === "required" || wanted !== null ? 0 : 2;
  if (!best || best.score < enough) return null;
  const { tool } = best;
  return { toolName: tool.name, input: JSON.stringify(jsonBySchema(tool.inputSchema, prompt.question)) };
}

/** A word of the name counts twice. */
function score({ name, description }: LanguageModelV4FunctionTool, asked: Set<string>): number {
  const nameWords = new Set(terms(name.replaceAll(/([a-z])([A-Z])|_/g, "$1 $2")));
  const otherWords = new Set(terms(description ?? "").filter((word) => !nameWords.has(word)));
  const shared = (words: Set<string>) => [...words].filter((word) => asked.has(word)).length;
  return 2 * shared(nameWords) + shared(otherWords);
}

/** How many of the fields that are demanded stand in the question. */
function givenFields({ inputSchema }: LanguageModelV4FunctionTool, question: string): number {
  return demandedFields(inputSchema).filter((name) => foundInText(name, question)).length;
}
