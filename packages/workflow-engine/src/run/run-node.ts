import type { CompiledNode } from "../graph/compiled-graph.ts";
import { readPolicy } from "../nodes/policy.ts";
import type { Arrival } from "./arrive.ts";
import { endWait } from "./end-wait.ts";
import { RunFailed } from "./run-failed.ts";
import type { RunState } from "./run-state.ts";
import type { Scope, Settled } from "./scope.ts";
import { type Step, stepKey } from "./step.ts";
import { traceStep } from "./trace-step.ts";
import { tryNode } from "./try-node.ts";

/** Settles a node that is reached: by what the journal holds of it, by a wait that is over, or by running it. */
export async function runNode(run: RunState, scope: Scope, node: CompiledNode, arrival: Arrival): Promise<Settled> {
  const known = run.written.get(stepKey({ nodeId: node.id, iteration: scope.iteration }));
  const isWaiting = known?.status === "waiting";
  if (isWaiting && (known.progress === null || !run.ended.has(stepKey(known))))
    return endedOrParked(run, scope, node, known);
  // One that was only seen to be at work when its worker died is done again, or goes on from what it has kept.
  if (known && !isWaiting && known.status !== "running") return settledBy(run, node, known);
  const tried = await run.places.within(() => tryNode(run, scope, node, arrival, known));
  if ("wait" in tried) {
    await run.journal.wait(tried.step, tried.wait);
    return { state: "parked" };
  }
  return settledBy(run, node, traceStep(run, scope, await run.journal.finish(tried.step)));
}

async function endedOrParked(run: RunState, scope: Scope, node: CompiledNode, step: Step): Promise<Settled> {
  const payload = run.ended.get(stepKey(step));
  if (payload === undefined) return { state: "parked" };
  const ended = await run.journal.finish(endWait(step, payload, run.now()));
  return settledBy(run, node, traceStep(run, scope, ended));
}

/** What follows from a finished step. A failed one ends the run, unless its failure is a way of its own. */
function settledBy(run: RunState, node: CompiledNode, step: Step): Settled {
  const { status, output, error, type } = step;
  if (status === "failed" && error) {
    if (readPolicy(node.config).onError === "fail") throw new RunFailed(error, step);
    return { state: "done", output: { error }, port: "error" };
  }
  if (type === "set") Object.assign(run.vars, output);
  if (type === "end") run.ends.set(node.id, output);
  return { state: "done", output, port: node.type.portOf(output, node.config) };
}
