import type { RunEvent } from "@guildhall/kernel";
import { callEntryId } from "../providers/index.ts";

type Step = Extract<RunEvent, { type: "step-finish" }>;

/** A finished call of a model in a frame. */
export type FrameCall = { runId: string; seq: number; step: Step };

/** The calls of models that end in a frame. */
export function callsOf({ runId, seq, events }: { runId: string; seq: number; events: RunEvent[] }): FrameCall[] {
  return events.flatMap((step) => (step.type === "step-finish" ? [{ runId, seq, step }] : []));
}

/** Calls as columns: run, frame, id in the ledger, model, tokens in and out, cost. */
export function callValues(calls: FrameCall[]): unknown[][] {
  return [
    calls.map(({ runId }) => runId),
    calls.map(({ seq }) => seq),
    calls.map(({ runId, step }) => callEntryId(runId, step.step)),
    calls.map(({ step }) => step.modelId ?? null),
    calls.map(({ step }) => step.usage.inputTokens),
    calls.map(({ step }) => step.usage.outputTokens),
    calls.map(({ step }) => step.costMicros ?? 0),
  ];
}
