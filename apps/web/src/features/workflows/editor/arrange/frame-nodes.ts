import { framePadding } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import { addNode, changeNode } from "../edit-graph.ts";
import { type Box, boxAround, boxesOf, type SizeOf } from "./boxes.ts";

/** The graph with a frame around the chosen nodes, and the id of that. */
export function frameNodes(
  graph: Graph,
  ids: ReadonlySet<string>,
  sizeOf: SizeOf,
): { graph: Graph; id: string } | null {
  const boxes = boxesOf(graph, ids, sizeOf);
  if (boxes.length === 0) return null;
  const { x, y, width, height } = frameAround(boxes);
  const added = addNode(graph, "frame", { x, y });
  return { id: added.id, graph: changeNode(added.graph, added.id, { config: { width, height } }) };
}

/** The box of a frame around others, with room for its name. */
export function frameAround(boxes: readonly Omit<Box, "id">[]): Omit<Box, "id"> {
  const { side, top } = framePadding;
  const { x, y, width, height } = boxAround(boxes);
  return {
    x: x - side,
    y: y - top,
    width: Math.round(width + 2 * side),
    height: Math.round(height + top + side),
  };
}
