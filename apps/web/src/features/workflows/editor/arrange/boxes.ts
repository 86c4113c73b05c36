import type { Graph } from "@guildhall/kernel";

export type Size = { width: number; height: number };
export type Box = Size & { id: string; x: number; y: number };
/** How large a node is drawn. */
export type SizeOf = (node: Graph["nodes"][number]) => Size;

/** Where the chosen nodes of a graph stand, and how large they are. */
export function boxesOf(graph: Graph, ids: ReadonlySet<string>, sizeOf: SizeOf): Box[] {
  return graph.nodes
    .filter(({ id }) => ids.has(id))
    .map((node) => ({ id: node.id, ...node.position, ...sizeOf(node) }));
}

/** The smallest box around others. */
export function boxAround(boxes: readonly Omit<Box, "id">[]): Omit<Box, "id"> {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
