import type { Graph } from "@guildhall/kernel";
import { moveNodes } from "../edit-graph.ts";
import { boxAround, boxesOf, type SizeOf } from "./boxes.ts";

/** The graph with the same room between the chosen nodes, side by side or below one another; the outer ones stay. */
export function distributeNodes(
  graph: Graph,
  ids: ReadonlySet<string>,
  direction: "across" | "down",
  sizeOf: SizeOf,
): Graph {
  const [start, length] = direction === "across" ? (["x", "width"] as const) : (["y", "height"] as const);
  const boxes = boxesOf(graph, ids, sizeOf).toSorted((a, b) => a[start] - b[start]);
  if (boxes.length < 3) return graph;
  const around = boxAround(boxes);
  const filled = boxes.reduce((sum, box) => sum + box[length], 0);
  const gap = (around[length] - filled) / (boxes.length - 1);
  const places = new Map<string, { x: number; y: number }>();
  let at = around[start];
  for (const box of boxes) {
    places.set(box.id, { x: box.x, y: box.y, [start]: at });
    at += box[length] + gap;
  }
  return moveNodes(graph, places);
}
