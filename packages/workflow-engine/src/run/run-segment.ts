import type { JsonValue } from "@guildhall/kernel";
import { createPlaces } from "./places.ts";
import { outputOfRun } from "./output-of-run.ts";
import { RunFailed } from "./run-failed.ts";
import { runScope } from "./run-scope.ts";
import { openRunState, type RunState, type SegmentOptions } from "./run-state.ts";
import { outsideScope } from "./scope.ts";
import type { StepError, StepPlace } from "./step.ts";

/** How a segment ended. `parked`: some steps wait, and nothing is in flight. */
export type SegmentOutcome =
  | { status: "completed"; output: JsonValue; vars: Record<string, JsonValue>; skipped: RunState["skipped"] }
  | { status: "failed"; error: StepError; place: StepPlace; vars: Record<string, JsonValue> }
  | { status: "parked" };

/** How many nodes of one run are at work at the same time. */
const mostInFlight = 32;

/**
 * Carries a run on from what its journal holds until it has ended or only waits. Each finished step is durable before
 * a step after it begins; what the journal holds is never run again. Rejects when the signal is aborted or the journal
 * refuses to write.
 */
export async function runSegment(options: SegmentOptions): Promise<SegmentOutcome> {
  const failing = new AbortController();
  const signal = AbortSignal.any([options.signal, failing.signal]);
  const state = openRunState({ ...options, signal }, createPlaces(mostInFlight));
  const scope = outsideScope();
  try {
    const settled = await runScope(state, scope, (error) => failing.abort(error));
    const isParked = [...settled.values()].some((it) => it.state === "parked");
    if (isParked) return { status: "parked" };
    return { status: "completed", output: outputOfRun(state, settled), vars: state.vars, skipped: state.skipped };
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof RunFailed) {
      return { status: "failed", error: error.error, place: error.place, vars: state.vars };
    }
    throw error;
  }
}
