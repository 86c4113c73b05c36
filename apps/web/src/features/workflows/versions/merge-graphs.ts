import { edgeKey } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import type { Comparison } from "./version-item.ts";

export type EdgeMark = "added" | "removed";

/** Both versions in one graph: the later one with what it lacks of the earlier one, and which edges are new or gone. */
export function mergeGraphs({ from, to, nodes, edges }: Comparison): { graph: Graph; edges: Map<string, EdgeMark> } {
  const removed = new Set(nodes.flatMap((it) => (it.change === "removed" ? [it.nodeId] : [])));
  const added = new Set(edges.filter(({ change }) => change === "added").map(edgeKey));
  const gone = new Set(edges.filter(({ change }) => change === "removed").map(edgeKey));
  const goneEdges = from.definition.edges
    .filter((edge) => gone.has(edgeKey(edge)))
    .map((edge) => ({ ...edge, id: `gone ${edge.id}` }));
  const graph: Graph = {
    version: 1,
    nodes: [...to.definition.nodes, ...from.definition.nodes.filter(({ id }) => removed.has(id))],
    edges: [...to.definition.edges, ...goneEdges],
  };
  const marks = new Map<string, EdgeMark>();
  for (const edge of to.definition.edges) if (added.has(edgeKey(edge))) marks.set(edge.id, "added");
  for (const { id } of goneEdges) marks.set(id, "removed");
  return { graph, edges: marks };
}
