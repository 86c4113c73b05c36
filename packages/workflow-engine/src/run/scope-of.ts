import type { Arrival } from "./arrive.ts";
import type { RunState } from "./run-state.ts";
import type { Scope } from "./scope.ts";

/** What the expressions of a node may read. */
export function scopeOf({ input, vars, settings, runId }: RunState, scope: Scope, { incoming }: Arrival): object {
  const { steps, item, index } = scope;
  const run = { id: runId };
  return { input, steps, vars, settings, incoming, run, ...(scope.mapId !== null && { item, index }) };
}
