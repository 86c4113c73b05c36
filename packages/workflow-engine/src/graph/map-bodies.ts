import type { Graph } from "@guildhall/kernel";

/** Whether an edge brings the result of an item back to its map: the one way to close a circle. */
export function isResultEdge(graph: Graph, edge: Graph["edges"][number]): boolean {
  return edge.to.port === "result" && graph.nodes.some(({ id, type }) => id === edge.to.node && type === "map");
}

/** For each map, the nodes that are gone through once for every item: all that its port `item` leads to. */
export function mapBodies(graph: Graph): Map<string, Set<string>> {
  const maps = graph.nodes.filter(({ type }) => type === "map").map(({ id }) => id);
  return new Map(maps.map((id) => [id, reachedFromItem(graph, id)]));
}

function reachedFromItem(graph: Graph, mapId: string): Set<string> {
  const reached = new Set<string>();
  const open = graph.edges.filter(({ from }) => from.node === mapId && from.port === "item");
  for (let edge = open.pop(); edge; edge = open.pop()) {
    const { node } = edge.to;
    if (node === mapId || reached.has(node)) continue;
    reached.add(node);
    open.push(...graph.edges.filter(({ from }) => from.node === node));
  }
  return reached;
}

/** The innermost map in whose body each node stands. */
export function innermostMaps(bodies: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const innermost = new Map<string, string>();
  const largestFirst = [...bodies].toSorted(([, a], [, b]) => b.size - a.size);
  for (const [mapId, body] of largestFirst) for (const node of body) innermost.set(node, mapId);
  return innermost;
}
