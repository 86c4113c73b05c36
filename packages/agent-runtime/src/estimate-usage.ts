import type { LanguageModelV4Prompt, LanguageModelV4Usage } from "@ai-sdk/provider";
import type { TokenUsage, TurnPart } from "@guildhall/kernel";
import { withoutBytes } from "@guildhall/llm";

const charactersPerToken = 4;

type ReportedUsage = { inputTokens: number | undefined; outputTokens: number | undefined };

/**
 * The tokens of one model call. A number that the provider does not report, or that is none, is estimated: a token for
 * every four characters of the prompt's JSON and of what came back, rounded up. That is near enough for English prose
 * and about a third too low for code or other scripts.
 */
export function estimateUsage(prompt: LanguageModelV4Prompt, came: TurnPart[], reported: ReportedUsage): TokenUsage {
  return {
    inputTokens: countOr(reported.inputTokens, () => estimatePrompt(prompt)),
    outputTokens: countOr(reported.outputTokens, () => estimate(came.map(partText).join(""))),
  };
}

/** About how many tokens a model is shown. */
export function estimatePrompt(prompt: LanguageModelV4Prompt): number {
  return estimate(JSON.stringify(prompt, withoutBytes));
}

/** What the provider says of a call, in the two numbers that we keep. */
export function reportedUsage(usage: LanguageModelV4Usage): ReportedUsage {
  return { inputTokens: usage.inputTokens?.total, outputTokens: usage.outputTokens?.total };
}

function countOr(reported: number | undefined, fallback: () => number): number {
  return reported !== undefined && Number.isSafeInteger(reported) && reported >= 0 ? reported : fallback();
}

function estimate(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

function partText(part: TurnPart): string {
  if (part.type === "passed-over" || part.type === "agent-chosen" || part.type === "file") return "";
  return part.type === "tool" ? part.toolName + JSON.stringify(part.input) : part.text;
}
