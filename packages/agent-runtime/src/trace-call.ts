import type { LanguageModelV4CallOptions } from "@ai-sdk/provider";
import type { AppError, TokenUsage, ToolPart } from "@guildhall/kernel";
import type { ToolOutcome } from "./run-tool.ts";
import { answerMessage, promptMessages } from "./traced-messages.ts";
import type { TurnLog } from "./turn-log.ts";
import { cancelled, type TurnOptions } from "./turn-options.ts";

type ModelCall = { options: TurnOptions; log: TurnLog; call: LanguageModelV4CallOptions; startedAtMs: number };

/** Tells the trace of a call of the model that has answered. */
export function traceModelCall(
  { options, log, call, startedAtMs }: ModelCall,
  ended: { usage?: TokenUsage } | { failure: string },
): void {
  const { model, trace, now } = options;
  if (!trace) return;
  const { modelId: answeringModelId, parts, settledParts } = log.turn;
  trace.tell({
    type: "chat",
    provider: model.provider,
    modelId: model.modelId,
    answeringModelId,
    startedAtMs,
    endedAtMs: now(),
    content: () => ({ input: promptMessages(call.prompt), output: answerMessage(parts.slice(settledParts)) }),
    ...ended,
  });
}

/** Tells the trace of a call that failed or was cancelled; not of one that another worker will make again. */
export function tracedFailure(asked: ModelCall, error: AppError): AppError {
  const { signal } = asked.options;
  if (!signal.aborted) traceModelCall(asked, { failure: error.reason });
  else if (signal.reason === cancelled) traceModelCall(asked, { failure: cancelled });
  return error;
}

/** Tells the trace of a tool that was called. */
export function traceToolCall(
  { trace, now }: TurnOptions,
  { toolName, toolCallId, input }: ToolPart,
  { output, isError }: ToolOutcome,
  startedAtMs: number,
): void {
  trace?.tell({
    type: "tool",
    name: toolName,
    toolCallId,
    startedAtMs,
    endedAtMs: now(),
    failure: isError ? "tool-error" : undefined,
    content: () => ({ input, output }),
  });
}
