import type { JsonValue } from "@guildhall/kernel";
import { z } from "zod";
import { resolveTemplates } from "../expression/resolve-templates.ts";
import type { CompiledNode } from "../graph/compiled-graph.ts";
import type { Arrival } from "./arrive.ts";
import { createPlaces } from "./places.ts";
import { RunFailed } from "./run-failed.ts";
import type { GoThrough, RunState } from "./run-state.ts";
import { itemScope, type Scope, type Settled } from "./scope.ts";
import { scopeOf } from "./scope-of.ts";
import { startedStep } from "./started-step.ts";
import { type Step, stepKey } from "./step.ts";
import { traceStep } from "./trace-step.ts";

const settings = z.object({
  concurrency: z.number().default(5),
  onItemError: z.enum(["fail", "skip"]).default("fail"),
});

/** How the body is gone through, and who is told when that fails. */
type Body = { goThrough: GoThrough; fail: (error: unknown) => void };

/** Goes through the body of a map once for every item. The list is written down before the first item begins. */
export async function runMap(
  run: RunState,
  scope: Scope,
  node: CompiledNode,
  arrival: Arrival,
  { goThrough, fail }: Body,
): Promise<Settled> {
  const place = { nodeId: node.id, iteration: scope.iteration };
  const known = run.written.get(stepKey(place));
  if (known && known.status !== "running") return { state: "done", output: known.output, port: "out" };
  const begun = known ?? (await beginMap(run, scope, node, arrival));
  const list = listOf(begun);
  const { concurrency, onItemError } = settings.parse(node.config);
  const places = createPlaces(concurrency);
  const results = await Promise.all(
    list.map((item, index) =>
      places.within(() => runItem(run, itemScope(scope, node.id, item, index), onItemError, { goThrough, fail })),
    ),
  );
  if (results.includes(parked)) return { state: "parked" };
  const output = results.filter((it) => it !== parked);
  const step: Step = { ...begun, status: "completed", output, finishedAt: run.now() };
  const stands = traceStep(run, scope, await run.journal.finish(step));
  return { state: "done", output: stands.output, port: "out" };
}

const parked = Symbol("parked");

async function runItem(
  run: RunState,
  scope: Scope,
  onItemError: "fail" | "skip",
  { goThrough, fail }: Body,
): Promise<JsonValue | typeof parked> {
  run.signal.throwIfAborted();
  try {
    const settled = await goThrough(run, scope, onItemError === "fail" ? fail : () => {});
    return [...settled.values()].some(({ state }) => state === "parked") ? parked : resultOf(run, scope, settled);
  } catch (error) {
    if (onItemError === "skip" && error instanceof RunFailed && !run.signal.aborted) return null;
    throw error;
  }
}

/** What the edge brings that comes back from the item; nothing when no way led back. */
function resultOf(run: RunState, scope: Scope, settled: ReadonlyMap<string, Settled>): JsonValue {
  for (const { from } of run.graph.results.get(scope.mapId ?? "") ?? []) {
    if (from.node === scope.mapId) return scope.item;
    const it = settled.get(from.node);
    if (it?.state === "done" && it.port === from.port) return it.output;
  }
  return null;
}

async function beginMap(run: RunState, scope: Scope, node: CompiledNode, arrival: Arrival): Promise<Step> {
  const { list = "" } = node.config;
  const given = list === "" ? arrival.incoming : await resolveTemplates(list, scopeOf(run, scope, arrival));
  return run.journal.begin({ ...startedStep(run, scope, node), status: "running", input: given });
}

/** One value alone is a list of one, as JSONata has it; nothing is an empty list. */
function listOf({ input }: Step): JsonValue[] {
  if (Array.isArray(input)) return input;
  return input === null ? [] : [input];
}
