import { AppError, type Graph, type JsonValue, noUsage, type TokenUsage } from "@guildhall/kernel";
import { compileGraph } from "../graph/compile-graph.ts";
import { isDrawing } from "../nodes/is-drawing.ts";
import { findConfigProblems } from "../problems/config-problems.ts";
import { attemptNode } from "./attempt-node.ts";
import { AttemptFailed } from "./attempt-failed.ts";
import type { Capabilities } from "./capabilities.ts";
import { describeFailure } from "./describe-failure.ts";
import type { Journal } from "./journal.ts";
import { createPlaces } from "./places.ts";
import { openRunState } from "./run-state.ts";
import { startedStep } from "./started-step.ts";
import type { StepError, WaitRequest } from "./step.ts";

/** What a step that is run alone finds around it. */
export type PinnedScope = {
  input: JsonValue;
  steps: Record<string, { output: JsonValue }>;
  vars: Record<string, JsonValue>;
  /** What each node with an edge to it gave, by its name. */
  arrived: Record<string, JsonValue>;
  /** The item at hand of a map around it. */
  item?: JsonValue | undefined;
};

export type AloneOptions = {
  node: Graph["nodes"][number];
  scope: PinnedScope;
  runId: string;
  capabilities: Capabilities;
  signal: AbortSignal;
  now: () => Date;
  report?: ((error: unknown) => void) | undefined;
};

/** What came of a step that was run alone; `port` is the way that a run would go on. */
export type AloneOutcome = { input: JsonValue; usage: TokenUsage; costMicros: number } & (
  | { status: "completed"; output: JsonValue; port: string }
  | { status: "waiting"; wait: WaitRequest["kind"] }
  | { status: "failed"; error: StepError }
);

/** Runs one node once on the data that it is given, without a run around it. Nothing is written down. */
export async function runAlone(options: AloneOptions): Promise<AloneOutcome> {
  const { node, scope, report } = options;
  refuseWhatIsNone(node);
  const [wrong] = findConfigProblems(node);
  if (wrong) return failed(new AppError({ code: "bad-input", reason: "bad-settings", userMessage: wrong.message }));
  const graph = compileGraph({ version: 1, nodes: [node], edges: [] });
  const compiled = graph.nodes.get(node.id);
  if (!compiled) throw cantBeTried(node.name);
  const base = { trigger: "", settings: {}, steps: [], endedWaits: [], journal: nowhere, graph };
  const state = openRunState({ ...options, ...base, input: scope.input }, createPlaces(1));
  Object.assign(state.vars, scope.vars);
  const { item } = scope;
  const mapId = item === undefined ? null : "map";
  const around = { mapId, iteration: "", item: item ?? null, index: 0, outer: null, steps: scope.steps };
  const brought = Object.values(scope.arrived);
  const incoming = brought.length === 1 ? (brought[0] ?? null) : brought.length === 0 ? scope.input : scope.arrived;
  const arrival = { incoming, arrived: scope.arrived };
  try {
    const tried = await attemptNode(state, around, compiled, arrival, startedStep(state, around, compiled));
    const { input, output, usage, costMicros } = tried.step;
    if ("wait" in tried) return { status: "waiting", input, usage, costMicros, wait: tried.wait.kind };
    return {
      status: "completed",
      input,
      output,
      usage,
      costMicros,
      port: compiled.type.portOf(output, compiled.config),
    };
  } catch (error) {
    if (error instanceof AttemptFailed) return failed(error.cause, error.input, report);
    return failed(error, null, report);
  }
}

const nowhere: Journal = {
  finish: (step) => Promise.resolve(step),
  begin: (step) => Promise.resolve(step),
  keep: () => Promise.resolve(),
  announce: () => {},
  wait: () => Promise.resolve(),
};

function failed(error: unknown, input: JsonValue = null, report?: AloneOptions["report"]): AloneOutcome {
  return { status: "failed", input, usage: noUsage, costMicros: 0, error: describeFailure(error, report) };
}

/** What stands on the canvas only, and a map, whose work is that of other steps. */
function refuseWhatIsNone({ type, name }: Graph["nodes"][number]): void {
  if (isDrawing(type) || type === "map") throw cantBeTried(name);
}

const cantBeTried = (name: string) =>
  new AppError({ code: "bad-input", reason: "not-alone", userMessage: `“${name}” can't be run alone.` });
