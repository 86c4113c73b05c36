import type { PlannedCall } from "../budgets/reserve-call.ts";

const charactersPerToken = 4;

/** What a call may come to: a token for every four characters that the model is shown, and all that it may answer. */
export function planCall(modelId: string, shown: string[], maxOutputTokens?: number): PlannedCall {
  const characters = shown.reduce((sum, { length }) => sum + length, 0);
  return { modelId, inputTokens: Math.ceil(characters / charactersPerToken), maxOutputTokens };
}
