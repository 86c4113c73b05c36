import type { Graph } from "@guildhall/kernel";
import { moveNodes } from "../edit-graph.ts";
import { type Box, boxAround, boxesOf, type SizeOf } from "./boxes.ts";

export type Alignment = "left" | "center" | "right" | "top" | "middle" | "bottom";

/** The graph with the chosen nodes in one line: at an edge of the box around them, or at its middle. */
export function alignNodes(graph: Graph, ids: ReadonlySet<string>, alignment: Alignment, sizeOf: SizeOf): Graph {
  const boxes = boxesOf(graph, ids, sizeOf);
  if (boxes.length < 2) return graph;
  const around = boxAround(boxes);
  return moveNodes(graph, new Map(boxes.map((box) => [box.id, aligned(box, around, alignment)])));
}

function aligned({ x, y, width, height }: Box, around: Omit<Box, "id">, alignment: Alignment) {
  if (alignment === "left") return { x: around.x, y };
  if (alignment === "center") return { x: around.x + (around.width - width) / 2, y };
  if (alignment === "right") return { x: around.x + around.width - width, y };
  if (alignment === "top") return { x, y: around.y };
  if (alignment === "middle") return { x, y: around.y + (around.height - height) / 2 };
  return { x, y: around.y + around.height - height };
}
