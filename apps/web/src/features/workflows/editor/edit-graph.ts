import { findNodeType } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import { freeName } from "./clipboard/free-name.ts";

type GraphNode = Graph["nodes"][number];
type GraphEdge = Graph["edges"][number];

/** The graph with a new node of a type at a place; its id is one that expressions can name. */
export function addNode(graph: Graph, type: string, position: GraphNode["position"]): { graph: Graph; id: string } {
  const known = findNodeType(type);
  const taken = new Set(graph.nodes.map((node) => node.id));
  const id = freeName(taken, type.split(".").at(-1)?.replaceAll("-", "_") ?? "step");
  const name = known?.title ?? type;
  const node = { id, type, version: known?.version ?? 1, name, config: {}, position };
  return { graph: { ...graph, nodes: [...graph.nodes, node] }, id };
}

/** The graph without a node and the edges that touch it. */
export function removeNodes(graph: Graph, ids: ReadonlySet<string>): Graph {
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => !ids.has(id)),
    edges: graph.edges.filter(({ from, to }) => !ids.has(from.node) && !ids.has(to.node)),
  };
}

/** The graph without some edges. */
export function removeEdges(graph: Graph, ids: ReadonlySet<string>): Graph {
  return { ...graph, edges: graph.edges.filter(({ id }) => !ids.has(id)) };
}

/** The graph with an edge more; the same edge twice is one. */
export function connect(graph: Graph, from: GraphEdge["from"], to: GraphEdge["to"]): Graph {
  const id = `${from.node}.${from.port}-${to.node}.${to.port}`.slice(0, 64);
  return graph.edges.some((edge) => edge.id === id) ? graph : { ...graph, edges: [...graph.edges, { id, from, to }] };
}

/** The graph with one node changed. Edges of ports that the node has no more are taken away. */
export function changeNode(graph: Graph, id: string, change: Partial<Pick<GraphNode, "name" | "config">>): Graph {
  const nodes = graph.nodes.map((node) => (node.id === id ? { ...node, ...change } : node));
  const changed = nodes.find((node) => node.id === id);
  const ports = new Set(
    findNodeType(changed?.type ?? "")
      ?.outputs(changed?.config)
      .map(({ name }) => name),
  );
  return { ...graph, nodes, edges: graph.edges.filter(({ from }) => from.node !== id || ports.has(from.port)) };
}

/** The graph with nodes at other places. */
export function moveNodes(graph: Graph, places: ReadonlyMap<string, GraphNode["position"]>): Graph {
  let isMoved = false;
  const nodes = graph.nodes.map((node) => {
    const { x, y } = places.get(node.id) ?? node.position;
    if (x === node.position.x && y === node.position.y) return node;
    isMoved = true;
    return { ...node, position: { x, y } };
  });
  return isMoved ? { ...graph, nodes } : graph;
}

/** The graph with frames and notes in other sizes. */
export function resizeNodes(
  graph: Graph,
  sizes: ReadonlyMap<string, Pick<GraphNode["config"], "width" | "height">>,
): Graph {
  if (sizes.size === 0) return graph;
  const nodes = graph.nodes.map((node) => {
    const size = sizes.get(node.id);
    return size ? { ...node, config: { ...node.config, ...size } } : node;
  });
  return { ...graph, nodes };
}
