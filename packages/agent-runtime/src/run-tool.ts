import { AppError, type JsonValue, type TurnPart } from "@guildhall/kernel";
import type { AgentTool } from "./agent-tool.ts";
import { rejectOnAbort } from "@guildhall/llm";
import type { TurnOptions } from "./turn-options.ts";

export type ToolOutcome = { output: JsonValue; isError: boolean };
type ToolCall = Extract<TurnPart, { type: "tool" }>;

/** Makes one call. Whatever goes wrong becomes a result in words; it rejects only when the turn itself is aborted. */
export async function runTool(options: TurnOptions, call: ToolCall): Promise<ToolOutcome> {
  const tool = options.tools?.find(({ name }) => name === call.toolName);
  if (!tool) return failure(unknownTool(call.toolName, options.tools ?? []));
  const timeoutMs = tool.timeoutMs ?? options.toolTimeoutMs ?? 60_000;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([options.signal, timeout]);
  try {
    const work = tool.run(call.input, { toolCallId: call.toolCallId, signal });
    return { output: await rejectOnAbort(work, signal), isError: false };
  } catch (error) {
    options.signal.throwIfAborted();
    if (timeout.aborted) return failure(`${call.toolName} did not answer within ${timeoutMs} ms.`);
    return failure(wordsFor(error, options, call.toolName));
  }
}

function failure(output: string): ToolOutcome {
  return { output, isError: true };
}

function unknownTool(name: string, tools: AgentTool[]): string {
  if (tools.length === 0) return `There is no tool named ${name}; this agent has no tools.`;
  return `There is no tool named ${name}. The tools are: ${tools.map((tool) => tool.name).join(", ")}.`;
}

function wordsFor(error: unknown, { report }: TurnOptions, toolName: string): string {
  if (error instanceof AppError) return error.userMessage;
  report?.(error);
  return `${toolName} failed.`;
}
