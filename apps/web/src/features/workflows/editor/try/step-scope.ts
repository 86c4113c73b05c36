import { innermostMaps, isResultEdge, mapBodies } from "@guildhall/api/client/graphs";
import type { Graph, JsonValue } from "@guildhall/kernel";

/** What a step finds around it: what its expressions may read, and what comes in from each step before it. */
export type StepScope = {
  input: JsonValue;
  steps: Record<string, { output: JsonValue }>;
  vars: Record<string, JsonValue>;
  incoming: JsonValue;
  arrived: Record<string, JsonValue>;
  item?: JsonValue;
  index?: number;
};

/** The data that is at hand: of the last run, and what somebody pinned in its place, by node. */
export type KnownData = {
  input: JsonValue;
  vars: Record<string, JsonValue>;
  outputs: ReadonlyMap<string, JsonValue>;
  /** The first item of each map. */
  items: ReadonlyMap<string, JsonValue>;
};

/** What a step would find, were it run on that data. */
export function stepScope(graph: Graph, nodeId: string, { input, vars, outputs, items }: KnownData): StepScope {
  const before = nodesBefore(graph, nodeId);
  const known = [...before].map((id) => [id, { output: outputs.get(id) ?? null }] as const);
  const mapId = innermostMaps(mapBodies(graph)).get(nodeId);
  const item = mapId === undefined ? undefined : (items.get(mapId) ?? null);
  const arrived = Object.fromEntries(
    waysTo(graph, nodeId).map(({ from }) =>
      from.node === mapId ? ["item", item ?? null] : [from.node, outputs.get(from.node) ?? null],
    ),
  );
  const brought = Object.values(arrived);
  const incoming = brought.length === 0 ? input : brought.length === 1 ? (brought[0] ?? null) : arrived;
  const scope = { input, steps: Object.fromEntries(known), vars, incoming, arrived };
  return item === undefined ? scope : { ...scope, item, index: 0 };
}

/** The steps from which a way leads straight to this one. */
export function waysTo(graph: Graph, nodeId: string): Graph["edges"] {
  return graph.edges.filter((edge) => edge.to.node === nodeId && !isResultEdge(graph, edge));
}

function nodesBefore(graph: Graph, nodeId: string): Set<string> {
  const before = new Set<string>();
  const open = [nodeId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { from } of waysTo(graph, id)) {
      if (before.has(from.node)) continue;
      before.add(from.node);
      open.push(from.node);
    }
  }
  return before;
}
