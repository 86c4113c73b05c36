import { keyInRun } from "./key-in-run.ts";
import type { RunState } from "./run-state.ts";
import type { Scope } from "./scope.ts";
import type { Step } from "./step.ts";

/** Tells the trace of a step that has ended; one that a map goes through stands below the step of the map. */
export function traceStep(run: RunState, { mapId, outer }: Scope, step: Step): Step {
  const { name, nodeId, iteration, attempt, startedAt, finishedAt, error } = step;
  const above = mapId && outer ? keyInRun(run, { nodeId: mapId, iteration: outer.iteration }) : null;
  const trace = above ? run.trace?.below(above) : run.trace;
  trace?.tell({
    type: "step",
    key: keyInRun(run, step),
    name,
    nodeId,
    nodeType: step.type,
    iteration,
    attempt,
    startedAtMs: startedAt.getTime(),
    endedAtMs: (finishedAt ?? run.now()).getTime(),
    failure: error?.reason,
  });
  return step;
}
