import type { Graph } from "@guildhall/kernel";

/** A node and all that can be reached from it; with a step of a map also the map itself, whose list it makes. */
export function nodesBehind(graph: Graph, nodeId: string): ReadonlySet<string> {
  const behind = new Set([nodeId]);
  const next = Map.groupBy(graph.edges, ({ from }) => from.node);
  for (const id of behind) for (const { to } of next.get(id) ?? []) behind.add(to.node);
  return behind;
}
