import type { JsonValue } from "@guildhall/kernel";
import type { RunState } from "./run-state.ts";
import type { Settled } from "./scope.ts";

/** What a run gives back: the output of its end; of several, by id; without one, that of the nodes behind which nothing stands. */
export function outputOfRun({ graph, ends }: RunState, settled: ReadonlyMap<string, Settled>): JsonValue {
  if (ends.size > 0) return single(ends);
  const outside = graph.bodies.get(null) ?? [];
  const left = new Set(outside.flatMap(({ incoming }) => incoming.map(({ from }) => from.node)));
  const last = [...settled].flatMap(([id, it]) =>
    it.state === "done" && !left.has(id) ? [[id, it.output] as const] : [],
  );
  return single(new Map(last));
}

function single(outputs: ReadonlyMap<string, JsonValue>): JsonValue {
  const [only] = outputs.values();
  return outputs.size === 1 && only !== undefined ? only : Object.fromEntries(outputs);
}
