import { noUsage, type TokenUsage } from "../token-usage.ts";
import type { FinishReason, RunEvent, RunOutcome } from "./run-event.ts";
import type { RunError, ToolPart, TurnPart } from "./turn-part.ts";

/** A turn of an agent as its log tells it so far. */
export type Turn = {
  attempt: number;
  modelId: string | null;
  parts: TurnPart[];
  /** How many of `parts` the model finished; what comes after them is void when the next attempt starts. */
  settledParts: number;
  /** In how many steps the model's part is whole. Tool calls among `parts` without an output are still to be made. */
  stepsDone: number;
  /** Why the model stopped in the last of these steps; only after `tool-calls` it is asked again. */
  finishReason: FinishReason | null;
  error: RunError | null;
  outcome: RunOutcome | null;
  usage: TokenUsage;
  /** What its calls of models cost so far, in micro-dollars. */
  costMicros: number;
  durationMs: number | null;
};

export const emptyTurn: Turn = {
  attempt: 0,
  modelId: null,
  parts: [],
  settledParts: 0,
  stepsDone: 0,
  finishReason: null,
  error: null,
  outcome: null,
  usage: noUsage,
  costMicros: 0,
  durationMs: null,
};

/** The turn after one more event. Pure, and cheap enough to be called for every frame of a stream. */
export function applyRunEvent(turn: Turn, event: RunEvent): Turn {
  switch (event.type) {
    case "run-start":
      return { ...turn, attempt: event.attempt, parts: turn.parts.slice(0, turn.settledParts), error: null };
    case "step-start":
      return { ...turn, modelId: event.modelId, parts: turn.parts.slice(0, turn.settledParts) };
    case "model-passed-over": {
      const { modelId, reason, message } = event;
      const part: TurnPart = { type: "passed-over", modelId, reason, message };
      return { ...turn, modelId: event.answeringModelId, parts: [...turn.parts, part] };
    }
    case "agent-chosen": {
      const parts = [...turn.parts, event];
      // What was chosen stays chosen when the step is begun anew.
      return { ...turn, parts, settledParts: parts.length };
    }
    case "text-delta":
      return { ...turn, parts: appendText(turn.parts, turn.settledParts, "text", event.text) };
    case "reasoning-delta":
      return { ...turn, parts: appendText(turn.parts, turn.settledParts, "reasoning", event.text) };
    case "tool-call": {
      const { toolCallId, toolName, input } = event;
      return { ...turn, parts: [...turn.parts, { type: "tool", toolCallId, toolName, input }] };
    }
    case "tool-approval-request": {
      const approval = { status: "asked" as const, comment: "" };
      return { ...turn, parts: changeCall(turn.parts, event.toolCallId, (call) => ({ ...call, approval })) };
    }
    case "tool-approval": {
      const { toolCallId, decision: status, comment, input } = event;
      const decided = (call: ToolPart) => ({ ...call, input, approval: { status, comment } });
      return { ...turn, parts: changeCall(turn.parts, toolCallId, decided) };
    }
    case "tool-result": {
      const { toolCallId, output, isError, durationMs } = event;
      const result = { output, isError, ...(durationMs !== undefined && { durationMs }) };
      return { ...turn, parts: changeCall(turn.parts, toolCallId, (call) => ({ ...call, ...result })) };
    }
    case "step-finish":
      return {
        ...turn,
        settledParts: turn.parts.length,
        stepsDone: event.step + 1,
        finishReason: event.finishReason,
        usage: {
          inputTokens: turn.usage.inputTokens + event.usage.inputTokens,
          outputTokens: turn.usage.outputTokens + event.usage.outputTokens,
        },
        costMicros: turn.costMicros + (event.costMicros ?? 0),
      };
    case "error":
      return { ...turn, error: { reason: event.reason, message: event.message, retry: event.retry } };
    case "run-finish":
      return { ...turn, outcome: event.outcome, usage: event.usage, durationMs: event.durationMs };
  }
}

/** The turn that a whole log, or the part of it that is there yet, tells. */
export function projectTurn(events: Iterable<RunEvent>): Turn {
  let turn = emptyTurn;
  for (const event of events) turn = applyRunEvent(turn, event);
  return turn;
}

/** The calls that a person has to allow before the turn goes on. */
export function callsToAllow(turn: Pick<Turn, "parts">): ToolPart[] {
  return turn.parts.flatMap((part) =>
    part.type === "tool" && part.output === undefined && part.approval?.status === "asked" ? [part] : [],
  );
}

/** The plain text of an answer. */
export function turnText(turn: Turn): string {
  return turn.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

function appendText(parts: TurnPart[], settled: number, type: "text" | "reasoning", text: string): TurnPart[] {
  const last = parts.at(-1);
  if (parts.length > settled && last?.type === type) {
    return [...parts.slice(0, -1), { type, text: last.text + text }];
  }
  return [...parts, { type, text }];
}

function changeCall(parts: TurnPart[], toolCallId: string, change: (call: ToolPart) => ToolPart): TurnPart[] {
  return parts.map((part) => (part.type === "tool" && part.toolCallId === toolCallId ? change(part) : part));
}
