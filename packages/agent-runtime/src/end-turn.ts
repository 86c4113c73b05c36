import type { AppError } from "@guildhall/kernel";
import { costOfStep } from "./cost-of-step.ts";
import { estimateUsage } from "./estimate-usage.ts";
import type { TurnLog } from "./turn-log.ts";
import { turnPrompt } from "./turn-prompt.ts";
import type { TurnOptions } from "./turn-options.ts";

export type TurnEnding = { outcome: "completed" | "cancelled" } | { outcome: "failed"; error: AppError };

/** Writes the last entries of the log: what went wrong, if anything, and how the turn ended. */
export async function endTurn(options: TurnOptions, log: TurnLog, ending: TurnEnding): Promise<void> {
  if (ending.outcome === "cancelled") keepWhatCame(options, log);
  if (ending.outcome === "failed") {
    const { reason, userMessage, retry } = ending.error;
    log.write({ type: "error", reason, message: userMessage, retry });
  }
  const now = options.now();
  const durationMs = Math.max(0, Math.round(now - (options.startedAtMs ?? now)));
  await log.settle({ type: "run-finish", outcome: ending.outcome, usage: log.turn.usage, durationMs });
}

/** A cancelled turn keeps the text of the step that was under way, and no tool call is left without an answer. */
function keepWhatCame(options: TurnOptions, log: TurnLog): void {
  const { parts, settledParts, stepsDone } = log.turn;
  const came = parts.slice(settledParts);
  if (came.length > 0) {
    const usage = estimateUsage(turnPrompt(options, { ...log.turn, parts: parts.slice(0, settledParts) }), came, {
      inputTokens: undefined,
      outputTokens: undefined,
    });
    log.write({
      type: "step-finish",
      step: stepsDone,
      finishReason: "other",
      usage,
      ...costOfStep(options, log, usage),
    });
  }
  for (const part of parts) {
    if (part.type !== "tool" || part.output !== undefined) continue;
    const { toolCallId, toolName } = part;
    log.write({ type: "tool-result", toolCallId, toolName, output: "Stopped before it had answered.", isError: true });
  }
}
