import type { EdgeChange, Node, NodeChange } from "@xyflow/react";
import type { Size } from "./arrange/boxes.ts";

type Place = { x: number; y: number };

/** What only the canvas knows: how large nodes are drawn, which edges are chosen, and what is being moved just now. */
export type KeptByCanvas = {
  measured: ReadonlyMap<string, Size>;
  edges: ReadonlySet<string>;
  /** Where nodes are while they are dragged; the graph is told when they are let go. */
  places: ReadonlyMap<string, Place>;
  /** How large frames and notes are while their border is drawn. */
  sizes: ReadonlyMap<string, Size>;
};

export const nothingKept: KeptByCanvas = {
  measured: new Map(),
  edges: new Set(),
  places: new Map(),
  sizes: new Map(),
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

/** Where nodes were moved to and how large they were made, and whether that is still going on. */
export type Movement = { isOver: boolean; places: Map<string, Place>; sizes: Map<string, Size> };

/** What of some changes moves nodes or draws their borders. */
export function movementIn<Kind extends Node>(changes: readonly NodeChange<Kind>[]): Movement {
  const places = new Map<string, Place>();
  const sizes = new Map<string, Size>();
  let isOver = true;
  for (const it of changes) {
    if (it.type === "position" && it.position) places.set(it.id, it.position);
    if (it.type === "dimensions" && it.dimensions && it.resizing !== undefined) sizes.set(it.id, it.dimensions);
    if ((it.type === "position" && it.dragging) || (it.type === "dimensions" && it.resizing)) isOver = false;
  }
  return { isOver, places, sizes };
}
