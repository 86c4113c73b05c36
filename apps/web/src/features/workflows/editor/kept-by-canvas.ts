import type { EdgeChange, Node, NodeChange } from "@xyflow/react";

/** What only the canvas knows and a graph does not hold: how large its nodes are drawn, and which edges are chosen. */
export type KeptByCanvas = {
  measured: ReadonlyMap<string, { width: number; height: number }>;
  edges: ReadonlySet<string>;
};

/** The same with the sizes that were measured. */
export function keepMeasures<Kind extends Node>(
  kept: KeptByCanvas,
  changes: readonly NodeChange<Kind>[],
): KeptByCanvas {
  const sizes = changes.flatMap((it) =>
    it.type === "dimensions" && it.dimensions ? [[it.id, it.dimensions] as const] : [],
  );
  return sizes.length === 0 ? kept : { ...kept, measured: new Map([...kept.measured, ...sizes]) };
}

/** The same with the edges that were chosen or let go. */
export function keepChosenEdges(kept: KeptByCanvas, changes: readonly EdgeChange[]): KeptByCanvas {
  const edges = new Set(kept.edges);
  for (const it of changes) {
    if (it.type === "select" && it.selected) edges.add(it.id);
    else if (it.type === "select" || it.type === "remove") edges.delete(it.id);
  }
  return { ...kept, edges };
}
