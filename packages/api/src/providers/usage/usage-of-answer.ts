import type { TokenUsage } from "@guildhall/kernel";

type Answer = { usage: { inputTokens: { total: number | undefined }; outputTokens: { total: number | undefined } } };

/** The tokens that a model says an answer took. */
export function usageOfAnswer({ usage }: Answer): TokenUsage {
  return { inputTokens: usage.inputTokens.total ?? 0, outputTokens: usage.outputTokens.total ?? 0 };
}
