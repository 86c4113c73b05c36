import type { Graph, JsonValue } from "@guildhall/kernel";
import type { Fragment } from "./fragment.ts";
import { freeName } from "./free-name.ts";

/**
 * The graph with the steps of a fragment, moved by so much. They get ids that are free, and what they read of one
 * another in expressions goes along.
 */
export function pasteFragment(
  graph: Graph,
  fragment: Fragment,
  by: { x: number; y: number },
): { graph: Graph; ids: ReadonlySet<string> } {
  const taken = new Set(graph.nodes.map(({ id }) => id));
  const names = new Map(fragment.nodes.map(({ id }) => [id, freeName(taken, id)]));
  const nodes = fragment.nodes.map((node) => ({
    ...node,
    id: names.get(node.id) ?? node.id,
    config: Object.fromEntries(Object.entries(node.config).map(([name, it]) => [name, rename(it, names)])),
    position: { x: Math.round(node.position.x + by.x), y: Math.round(node.position.y + by.y) },
  }));
  const takenEdges = new Set(graph.edges.map(({ id }) => id));
  const edges = fragment.edges.flatMap((edge) => {
    const [from, to] = [names.get(edge.from.node), names.get(edge.to.node)];
    if (from === undefined || to === undefined) return [];
    const id = freeName(takenEdges, `${from}.${edge.from.port}-${to}.${edge.to.port}`);
    return [{ id, from: { ...edge.from, node: from }, to: { ...edge.to, node: to } }];
  });
  const pasted = { ...graph, nodes: [...graph.nodes, ...nodes], edges: [...graph.edges, ...edges] };
  return { graph: pasted, ids: new Set(nodes.map(({ id }) => id)) };
}

/** A value with the new names of steps in its expressions. */
function rename(value: JsonValue, names: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === "string") {
    return value.replaceAll(/\bsteps\.([A-Za-z_]\w*)/g, (all, id: string) => {
      const name = names.get(id);
      return name === undefined ? all : `steps.${name}`;
    });
  }
  if (Array.isArray(value)) return value.map((it) => rename(it, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, rename(it, names)]));
}
