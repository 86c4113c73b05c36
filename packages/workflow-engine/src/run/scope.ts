import type { JsonValue } from "@guildhall/kernel";

/** What has been settled about a node within a scope. */
export type Settled =
  | { state: "done"; output: JsonValue; port: string }
  /** Not on the way that was taken. */
  | { state: "skipped" }
  /** It waits, or stands behind one that waits. */
  | { state: "parked" };

/** The outside of the graph, or the body of a map for one item. */
export type Scope = {
  mapId: string | null;
  /** Such as `3` or `3.0`; empty on the outside. */
  iteration: string;
  item: JsonValue;
  index: number | null;
  /** The scope around this one. */
  outer: Scope | null;
  /** What the nodes of this scope and of those around it gave, by id. */
  steps: Record<string, { output: JsonValue }>;
};

export function outsideScope(): Scope {
  return { mapId: null, iteration: "", item: null, index: null, outer: null, steps: {} };
}

/** The scope of one item of a map. */
export function itemScope(outer: Scope, mapId: string, item: JsonValue, index: number): Scope {
  const iteration = outer.iteration === "" ? String(index) : `${outer.iteration}.${index}`;
  return { mapId, iteration, item, index, outer, steps: { ...outer.steps } };
}
