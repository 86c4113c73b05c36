import type { JsonValue } from "@guildhall/kernel";
import type { CompiledNode, GraphEdge } from "../graph/compiled-graph.ts";
import type { RunState } from "./run-state.ts";
import type { Scope, Settled } from "./scope.ts";

/** What a node is reached with: the value that comes in, and by name what each node before it gave. */
export type Arrival = { incoming: JsonValue; arrived: Record<string, JsonValue> };

/** Waits until every way to a node is settled, and tells whether and with what it is reached. */
export async function arrive(
  run: RunState,
  scope: Scope,
  node: CompiledNode,
  settling: ReadonlyMap<string, Promise<Settled>>,
): Promise<Arrival | "skipped" | "parked"> {
  if (node.incoming.length === 0) return isStart(run, node) ? { incoming: run.input, arrived: {} } : "skipped";
  const ways = await Promise.all(node.incoming.map((edge) => way(scope, edge, settling)));
  if (ways.some((it) => it === "parked")) return "parked";
  const came = ways.filter((it) => typeof it === "object");
  const [first] = came;
  if (!first) return "skipped";
  const arrived = Object.fromEntries(came.map(({ node: id, value }) => [id, value]));
  return { incoming: came.length === 1 ? first.value : arrived, arrived };
}

/**
 * Whether a run begins at this node: at the trigger of its kind, or at every one when the graph has none of the kind; of
 * those for events, at the one for what happened.
 */
function isStart({ graph, trigger, input }: RunState, { type, config }: CompiledNode): boolean {
  if (type.group !== "triggers") return false;
  const hasKind = [...graph.nodes.values()].some((node) => node.type.type === trigger);
  if (!hasKind) return true;
  return type.type === trigger && (trigger !== "trigger.event" || isOf(config["event"], input));
}

function isOf(event: JsonValue | undefined, input: JsonValue): boolean {
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  return !isObject || input["event"] === undefined || input["event"] === event;
}

async function way(
  scope: Scope,
  { from }: GraphEdge,
  settling: ReadonlyMap<string, Promise<Settled>>,
): Promise<{ node: string; value: JsonValue } | "not-taken" | "parked"> {
  if (from.node === scope.mapId) return { node: "item", value: scope.item };
  const settled = await settling.get(from.node);
  if (!settled || settled.state === "skipped") return "not-taken";
  if (settled.state === "parked") return "parked";
  return settled.port === from.port ? { node: from.node, value: settled.output } : "not-taken";
}
