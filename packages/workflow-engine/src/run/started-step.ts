import { noUsage } from "@guildhall/kernel";
import type { CompiledNode } from "../graph/compiled-graph.ts";
import type { RunState } from "./run-state.ts";
import type { Scope } from "./scope.ts";
import { keptOf, type Step } from "./step.ts";

/** A step that begins now and has come to nothing yet; or goes on from what was kept of it. */
export function startedStep(
  run: Pick<RunState, "now">,
  { iteration }: Scope,
  { id, name, type }: CompiledNode,
  known?: Step,
): Step {
  const begun: Step = {
    nodeId: id,
    iteration,
    type: type.type,
    name,
    status: "running",
    attempt: 1,
    input: null,
    output: null,
    error: null,
    usage: noUsage,
    costMicros: 0,
    progress: null,
    startedAt: run.now(),
    finishedAt: null,
  };
  return known?.progress ? { ...begun, ...keptOf(known), startedAt: known.startedAt } : begun;
}
