import type {
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4FunctionTool,
} from "@ai-sdk/provider";
import type { FinishReason, TurnPart } from "@guildhall/kernel";
import { modelError, rejectOnAbort, toModelError } from "@guildhall/llm";
import type { AgentTool } from "./agent-tool.ts";
import { AnswerWriter, type Finish } from "./answer-writer.ts";
import { estimatePrompt, estimateUsage, reportedUsage } from "./estimate-usage.ts";
import { costOfStep } from "./cost-of-step.ts";
import { tracedFailure, traceModelCall } from "./trace-call.ts";
import type { TurnLog } from "./turn-log.ts";
import type { TurnOptions } from "./turn-options.ts";
import { turnPrompt } from "./turn-prompt.ts";

/**
 * Asks the model once and writes what it says as it comes. One call of the provider's own stream, without the loop of
 * the AI SDK around it: that costs half as much for each token.
 */
export async function askModel(options: TurnOptions, log: TurnLog, step: number): Promise<void> {
  const call = modelCall(options, log, step);
  if (options.reserve) await options.reserve(plannedCall(options, call, step));
  log.write({ type: "step-start", step, modelId: options.model.modelId });
  const asked = { options, log, call, startedAtMs: options.now() };
  const finish = await readAnswer(options, log, call).catch((error: unknown) => {
    const failure = tracedFailure(asked, toModelError(error));
    options.signal.throwIfAborted();
    throw failure;
  });
  const came = log.turn.parts.slice(log.turn.settledParts);
  const callsTools = came.some((part) => part.type === "tool");
  if (!callsTools && !finish.isCut && !log.turn.parts.some(isWritten)) {
    throw tracedFailure(asked, modelError("model-answered-nothing"));
  }
  const usage = estimateUsage(call.prompt, came, reportedUsage(finish.usage));
  traceModelCall(asked, { usage });
  const finishReason = reasonFor(finish.finishReason, callsTools);
  await log.settle({ type: "step-finish", step, finishReason, usage, ...costOfStep(options, log, usage) });
}

function plannedCall({ model }: TurnOptions, { prompt, maxOutputTokens }: LanguageModelV4CallOptions, step: number) {
  return { step, modelId: model.modelId, inputTokens: estimatePrompt(prompt), maxOutputTokens };
}

function modelCall(options: TurnOptions, log: TurnLog, step: number): LanguageModelV4CallOptions {
  const { tools = [], temperature, maxOutputTokens, stop = [], signal } = options;
  const last = step + 1 >= options.maxSteps;
  return {
    prompt: turnPrompt(options, log.turn),
    abortSignal: signal,
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(stop.length === 0 ? {} : { stopSequences: [...stop] }),
    ...(tools.length === 0 ? {} : { tools: tools.map(offered), toolChoice: { type: last ? "none" : "auto" } }),
  };
}

function offered({ name, description, inputSchema }: AgentTool): LanguageModelV4FunctionTool {
  return { type: "function", name, description, inputSchema };
}

async function readAnswer(options: TurnOptions, log: TurnLog, call: LanguageModelV4CallOptions): Promise<Finish> {
  const { signal } = options;
  const { stream } = await rejectOnAbort(options.model.doStream(call), signal);
  const reader = stream.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", stop, { once: true });
  const answer = new AnswerWriter(log, options.stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) throw modelError("model-broke-off");
      const finish = answer.take(value);
      if (finish?.isCut) stop();
      if (finish) return finish;
    }
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function isWritten(part: TurnPart): boolean {
  return part.type === "text" && part.text.trim() !== "";
}

/** Providers don't agree on the reason when tools are called; the log does, since it decides whether the model is asked again. */
function reasonFor({ unified }: LanguageModelV4FinishReason, callsTools: boolean): FinishReason {
  if (callsTools) return "tool-calls";
  return unified === "tool-calls" || unified === "interrupted" ? "other" : unified;
}
