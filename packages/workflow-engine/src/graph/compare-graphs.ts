import type { Graph, JsonValue } from "@guildhall/kernel";

type GraphNode = Graph["nodes"][number];
type GraphEdge = Graph["edges"][number];

/** A field of a node that is not as it was; null where it was or is not filled in. */
export type FieldChange = { field: string; before: JsonValue; after: JsonValue };

/** What became of a node. One that only stands elsewhere is `moved`. */
export type NodeChange = {
  nodeId: string;
  name: string;
  change: "added" | "removed" | "changed" | "moved";
  fields: FieldChange[];
};

/** An edge that is new or gone; an edge that leads elsewhere is both. */
export type EdgeChange = { from: GraphEdge["from"]; to: GraphEdge["to"]; change: "added" | "removed" };

export type GraphDifference = { nodes: NodeChange[]; edges: EdgeChange[] };

/** What makes one graph another, by the ids of nodes and the ports of edges; empty lists when they do the same. */
export function compareGraphs(before: Graph, after: Graph): GraphDifference {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  const kept = new Set(after.nodes.map(({ id }) => id));
  const nodes = [
    ...after.nodes.flatMap((node) => compareNodes(old.get(node.id), node)),
    ...before.nodes.filter(({ id }) => !kept.has(id)).map((node) => whole(node, "removed")),
  ];
  const edges = [...edgesOnlyIn(after, before, "added"), ...edgesOnlyIn(before, after, "removed")];
  return { nodes, edges };
}

/** An edge is the same when it joins the same ports, whatever its id. */
export const edgeKey = ({ from, to }: Pick<GraphEdge, "from" | "to">): string =>
  JSON.stringify([from.node, from.port, to.node, to.port]);

function edgesOnlyIn(one: Graph, other: Graph, change: EdgeChange["change"]): EdgeChange[] {
  const there = new Set(other.edges.map(edgeKey));
  return one.edges.filter((edge) => !there.has(edgeKey(edge))).map(({ from, to }) => ({ from, to, change }));
}

const whole = ({ id, name }: GraphNode, change: "added" | "removed"): NodeChange => ({
  nodeId: id,
  name,
  change,
  fields: [],
});

function compareNodes(before: GraphNode | undefined, after: GraphNode): NodeChange[] {
  if (!before) return [whole(after, "added")];
  const fields = compareFields({ ...before.config, ...ownFields(before) }, { ...after.config, ...ownFields(after) });
  const { id: nodeId, name, position } = after;
  if (fields.length > 0) return [{ nodeId, name, change: "changed", fields }];
  const isMoved = position.x !== before.position.x || position.y !== before.position.y;
  return isMoved ? [{ nodeId, name, change: "moved", fields }] : [];
}

/** What a node has beside its configuration, under names that no field has. */
const ownFields = ({ name, type }: GraphNode): Record<string, JsonValue> => ({ "the name": name, "the type": type });

function compareFields(before: Record<string, JsonValue>, after: Record<string, JsonValue>): FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((field) => {
    const [was = null, is = null] = [before[field], after[field]];
    return sortedText(was) === sortedText(is) ? [] : [{ field, before: was, after: is }];
  });
}

/** Data as text, the same for the same data in whatever order its names were written. */
function sortedText(value: JsonValue): string {
  return JSON.stringify(value, (_name, it: unknown) =>
    typeof it === "object" && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}
