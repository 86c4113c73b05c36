import type { Graph } from "@guildhall/kernel";
import { isResultEdge } from "../graph/map-bodies.ts";
import { orderNodes } from "../graph/order-nodes.ts";
import { findNodeType } from "../nodes/catalog.ts";
import { isDrawing } from "../nodes/is-drawing.ts";
import { type Problem, problem, warning } from "./problem.ts";

/** Problems of the graph as a whole: no trigger, ids that are there twice, circles, nodes that nothing leads to. */
export function findShapeProblems(graph: Graph): Problem[] {
  const ways = graph.edges.filter((edge) => !isResultEdge(graph, edge));
  const ids = graph.nodes.map(({ id }) => id);
  const { circle } = orderNodes(ids, ways);
  const reached = reachedNodes(graph);
  const parts = graph.nodes.filter(({ type }) => !isDrawing(type));
  return [
    ...(parts.some(isTrigger) ? [] : [problem("The workflow has no trigger, so nothing starts it. Add one.")]),
    ...twice(ids).map((id) => problem("Another node has the same id.", { nodeId: id })),
    ...circle.map((nodeId) =>
      problem("It stands in a circle. Only a “For each” may lead back, from its items to its result.", { nodeId }),
    ),
    ...parts
      .filter(({ id }) => !reached.has(id) && !circle.includes(id))
      .map(({ id }) => warning("No way leads here from a trigger, so it never runs.", { nodeId: id })),
  ];
}

const isTrigger = ({ type }: { type: string }) => findNodeType(type)?.group === "triggers";

function reachedNodes(graph: Graph): Set<string> {
  const reached = new Set(graph.nodes.filter(isTrigger).map(({ id }) => id));
  const next = Map.groupBy(graph.edges, ({ from }) => from.node);
  for (const id of reached) for (const { to } of next.get(id) ?? []) reached.add(to.node);
  return reached;
}

function twice(ids: string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
