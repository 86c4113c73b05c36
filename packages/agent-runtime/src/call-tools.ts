import type { JsonValue, ToolPart, Turn } from "@guildhall/kernel";
import { runTool, type ToolOutcome } from "./run-tool.ts";
import { storable } from "./storable.ts";
import { traceToolCall } from "./trace-call.ts";
import type { TurnLog } from "./turn-log.ts";
import type { TurnOptions } from "./turn-options.ts";

const maxCallsAtOnce = 32;
const maxResultCharacters = 200_000;

/**
 * Makes, side by side, every settled call that has no result yet, and writes each result as it comes. Then it asks for
 * those that a person has to allow; what was decided meanwhile counts.
 */
export async function callTools(options: TurnOptions, log: TurnLog): Promise<void> {
  writeDecisions(options, log);
  const calls = openCalls(log.turn);
  const asked = calls.filter((call) => mustBeAllowed(options, call));
  const ready = calls.filter((call) => !asked.includes(call));
  await Promise.all(ready.map((call, index) => makeCall(options, log, call, index < maxCallsAtOnce)));
  for (const { toolCallId, toolName, approval } of asked) {
    if (!approval) log.write({ type: "tool-approval-request", toolCallId, toolName });
  }
}

function openCalls({ parts }: Turn): ToolPart[] {
  return parts.flatMap((part) => (part.type === "tool" && part.output === undefined ? [part] : []));
}

function writeDecisions({ decisions }: TurnOptions, log: TurnLog): void {
  for (const { toolCallId, approval } of openCalls(log.turn)) {
    const made = approval?.status === "asked" ? decisions?.get(toolCallId) : undefined;
    if (made) log.write({ type: "tool-approval", toolCallId, ...made, input: storable(made.input) });
  }
}

/** One that was asked for stays asked for, however the tool was changed meanwhile. */
function mustBeAllowed({ tools }: TurnOptions, { approval, toolName }: ToolPart): boolean {
  if (approval) return approval.status === "asked";
  return tools?.find(({ name }) => name === toolName)?.needsApproval === true;
}

async function makeCall(options: TurnOptions, log: TurnLog, call: ToolPart, hasPlace: boolean): Promise<void> {
  const { toolCallId, toolName } = call;
  const begunAt = options.now();
  const outcome = fit(hasPlace ? await outcomeOf(options, call) : tooManyCalls());
  options.signal.throwIfAborted();
  traceToolCall(options, call, outcome, begunAt);
  const durationMs = Math.max(0, Math.round(options.now() - begunAt));
  await log.settle({ type: "tool-result", toolCallId, toolName, ...outcome, durationMs });
}

async function outcomeOf(options: TurnOptions, call: ToolPart): Promise<ToolOutcome> {
  if (call.approval?.status !== "rejected") return runTool(options, call);
  const { comment } = call.approval;
  return { output: `The person did not allow this call${comment ? `: ${comment}` : "."}`, isError: true };
}

function tooManyCalls(): ToolOutcome {
  return { output: `Not called: at most ${maxCallsAtOnce} tools can be called at once.`, isError: true };
}

/** A result that would not fit into any model is told as an error, so that the model can ask for less. */
function fit(outcome: ToolOutcome): ToolOutcome {
  const output: JsonValue = storable(outcome.output);
  const length = JSON.stringify(output).length;
  if (length <= maxResultCharacters) return { output, isError: outcome.isError };
  return { output: `The result was too long: ${length} characters of at most ${maxResultCharacters}.`, isError: true };
}
