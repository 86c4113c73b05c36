import type { JsonValue, Trace } from "@guildhall/kernel";
import type { CompiledGraph } from "../graph/compiled-graph.ts";
import type { Capabilities } from "./capabilities.ts";
import type { Journal } from "./journal.ts";
import type { Places } from "./places.ts";
import type { Scope, Settled } from "./scope.ts";
import { type EndedWait, type Step, stepKey } from "./step.ts";

/** Everything that a segment of a run is given. */
export type SegmentOptions = {
  runId: string;
  graph: CompiledGraph;
  /** What started it, as in `trigger.<kind>`. */
  trigger: string;
  input: JsonValue;
  /** What expressions may read as `settings`. */
  settings: Record<string, JsonValue>;
  /** What the journal holds, in the order in which it was written. */
  steps: readonly Step[];
  endedWaits: readonly EndedWait[];
  journal: Journal;
  capabilities: Capabilities;
  /** Aborted when the run is cancelled or belongs to another worker: nothing more is written then. */
  signal: AbortSignal;
  now: () => Date;
  /** Told of each step that ends, if anybody listens. */
  trace?: Trace | undefined;
  /** Takes errors that a node threw without meaning to; people are told only that it failed. */
  report?: ((error: unknown) => void) | undefined;
};

/** A segment while it goes on. */
export type RunState = SegmentOptions & {
  written: Map<string, Step>;
  ended: Map<string, JsonValue>;
  vars: Record<string, JsonValue>;
  /** The places for nodes that are at work at the same time. */
  places: Places;
  /** The output of each end that was reached, by node. */
  ends: Map<string, JsonValue>;
  skipped: { nodeId: string; iteration: string; type: string; name: string }[];
};

/** Goes through the nodes of a scope; `fail` is told at once of a failure that ends the run. */
export type GoThrough = (
  run: RunState,
  scope: Scope,
  fail: (error: unknown) => void,
) => Promise<ReadonlyMap<string, Settled>>;

/** Reads the journal into the state of a segment that begins; variables come back as the steps set them. */
export function openRunState(options: SegmentOptions, places: Places): RunState {
  const vars: RunState["vars"] = {};
  for (const step of options.steps) if (step.type === "set") Object.assign(vars, step.output);
  return {
    ...options,
    written: new Map(options.steps.map((step) => [stepKey(step), step])),
    ended: new Map(options.endedWaits.map((wait) => [stepKey(wait), wait.payload])),
    vars,
    places,
    ends: new Map(),
    skipped: [],
  };
}
