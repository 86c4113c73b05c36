import { arrive } from "./arrive.ts";
import { runMap } from "./run-map.ts";
import { runNode } from "./run-node.ts";
import type { CompiledNode } from "../graph/compiled-graph.ts";
import type { RunState } from "./run-state.ts";
import type { Scope, Settled } from "./scope.ts";

/**
 * Goes through the nodes of a scope as their ways are settled, as many at once as can be. A node waits for all that
 * lead to it; it runs when at least one of them came, and is skipped when none did. When one fails for good, `fail` is
 * told at once, and the failure is thrown when nothing is in flight any more.
 */
export async function runScope(
  run: RunState,
  scope: Scope,
  fail: (error: unknown) => void,
): Promise<ReadonlyMap<string, Settled>> {
  const settling = new Map<string, Promise<Settled>>();
  const settled = new Map<string, Settled>();
  for (const node of run.graph.bodies.get(scope.mapId) ?? []) {
    const work = settleNode(run, scope, node, settling, fail).then((it) => {
      settled.set(node.id, it);
      return it;
    });
    work.catch(fail);
    settling.set(node.id, work);
  }
  const ends = await Promise.allSettled(settling.values());
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw firstCause(run.signal.reason, failed.reason);
  return settled;
}

async function settleNode(
  run: RunState,
  scope: Scope,
  node: CompiledNode,
  settling: ReadonlyMap<string, Promise<Settled>>,
  fail: (error: unknown) => void,
): Promise<Settled> {
  const arrival = await arrive(run, scope, node, settling);
  if (arrival === "parked") return { state: "parked" };
  if (arrival === "skipped") {
    const { id: nodeId, name, type } = node;
    run.skipped.push({ nodeId, iteration: scope.iteration, type: type.type, name });
    return { state: "skipped" };
  }
  run.signal.throwIfAborted();
  const settled =
    node.type.type === "map"
      ? await runMap(run, scope, node, arrival, { goThrough: runScope, fail })
      : await runNode(run, scope, node, arrival);
  if (settled.state === "done") scope.steps[node.id] = { output: settled.output };
  return settled;
}

/** What stopped everything stands in the signal; those that it stopped only say that they were stopped. */
function firstCause(reason: unknown, failure: unknown): unknown {
  return reason ?? failure;
}
