import { type Graph, graphNode } from "@guildhall/kernel";
import { findNodeType } from "../nodes/catalog.ts";
import { isDrawing } from "../nodes/is-drawing.ts";
import type { CompiledGraph, CompiledNode } from "./compiled-graph.ts";
import { innermostMaps, isResultEdge, mapBodies } from "./map-bodies.ts";
import { orderNodes } from "./order-nodes.ts";
import { upgradeGraph } from "./upgrade-graph.ts";

/** Makes a graph without problems ready to be run; throws when it has a node that is not right. */
export function compileGraph(stored: Graph): CompiledGraph {
  const graph = upgradeGraph(stored);
  const innermost = innermostMaps(mapBodies(graph));
  const ways = graph.edges.filter((edge) => !isResultEdge(graph, edge));
  const incoming = Map.groupBy(ways, ({ to }) => to.node);
  const { order } = orderNodes(
    graph.nodes.map(({ id }) => id),
    ways,
  );
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes = new Map<string, CompiledNode>();
  for (const id of order) {
    const node = byId.get(id);
    if (!node || isDrawing(node.type)) continue;
    const type = findNodeType(node.type);
    if (!type) throw new Error(`there is no type of node named ${node.type}`);
    const { name } = node;
    // What the form left open is filled in.
    const config = graphNode.shape.config.parse(type.config.parse(node.config));
    nodes.set(id, { id, name, type, config, incoming: incoming.get(id) ?? [], mapId: innermost.get(id) ?? null });
  }
  return {
    nodes,
    bodies: Map.groupBy([...nodes.values()], ({ mapId }) => mapId),
    results: Map.groupBy(
      graph.edges.filter((edge) => isResultEdge(graph, edge)),
      ({ to }) => to.node,
    ),
  };
}
