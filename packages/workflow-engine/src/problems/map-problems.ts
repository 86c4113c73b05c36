import type { Graph } from "@guildhall/kernel";
import { isResultEdge, mapBodies } from "../graph/map-bodies.ts";
import { type Problem, problem, warning } from "./problem.ts";

/** What is wrong around a “For each”: a body that is left or entered sideways, results from elsewhere, no body at all. */
export function findMapProblems(graph: Graph): Problem[] {
  return [...mapBodies(graph)].flatMap(([mapId, body]) => [
    ...(body.size === 0 && !hasItemEdge(graph, mapId)
      ? [warning("Nothing follows “Each item”, so it gives its list back as it is.", { nodeId: mapId })]
      : []),
    ...graph.edges.flatMap((edge) => sideways(graph, edge, mapId, body)),
  ]);
}

const hasItemEdge = (graph: Graph, mapId: string) =>
  graph.edges.some(({ from }) => from.node === mapId && from.port === "item");

function sideways(graph: Graph, edge: Graph["edges"][number], mapId: string, body: ReadonlySet<string>): Problem[] {
  const { id: edgeId, from, to } = edge;
  if (isResultEdge(graph, edge) && to.node === mapId) {
    const isOwn = body.has(from.node) || (from.node === mapId && from.port === "item");
    return isOwn ? [] : [problem("The result of an item must come from the steps for each item.", { edgeId })];
  }
  const isEntry = from.node === mapId && from.port === "item";
  if (body.has(to.node) && !body.has(from.node) && !isEntry) {
    return [
      problem("A step for each item can't be reached from outside. Read the value in an expression instead.", {
        edgeId,
      }),
    ];
  }
  return [];
}
