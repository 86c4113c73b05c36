import type { Graph } from "@guildhall/kernel";
import type { EdgeChange, NodeChange } from "@xyflow/react";
import { useState } from "react";
import { membersOfFrame } from "./arrange/frame-members.ts";
import { moveNodes, resizeNodes } from "./edit-graph.ts";
import { keepChosenEdges, keepMeasures, movementIn, nothingKept } from "./kept-by-canvas.ts";
import type { FlowNode } from "./to-flow.ts";
import { useSizeOf } from "./use-size-of.ts";

type Places = ReadonlyMap<string, { x: number; y: number }>;

/** Takes what happens on the canvas. What is dragged is kept here, and the graph is told when it is let go. */
export function useCanvasChanges(
  graph: Graph,
  onChange: (change: (graph: Graph) => Graph) => void,
  onSelect: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void,
) {
  const [kept, setKept] = useState(nothingKept);
  const sizeOf = useSizeOf();

  /** The members of a frame go where the frame goes. */
  const withMembers = (places: Places): Places => {
    const all = new Map(places);
    for (const { id, type, position } of graph.nodes) {
      const to = type === "frame" ? places.get(id) : undefined;
      if (!to) continue;
      const members = membersOfFrame(graph, id, sizeOf);
      for (const member of graph.nodes) {
        if (!members.has(member.id) || places.has(member.id)) continue;
        const { x, y } = member.position;
        all.set(member.id, { x: x + to.x - position.x, y: y + to.y - position.y });
      }
    }
    return all;
  };
  const takeNodes = (changes: NodeChange<FlowNode>[]) => {
    const { isOver, places, sizes } = movementIn(changes);
    const isBorder = sizes.size > 0 || kept.sizes.size > 0;
    const moved = new Map([...kept.places, ...(isBorder ? places : withMembers(places))]);
    const resized = new Map([...kept.sizes, ...sizes]);
    const isMovement = places.size > 0 || sizes.size > 0;
    setKept((before) => {
      const next = keepMeasures(before, changes);
      if (!isMovement) return next;
      if (isOver) return { ...next, places: nothingKept.places, sizes: nothingKept.sizes };
      return { ...next, places: moved, sizes: resized };
    });
    if (isMovement && isOver) onChange((before) => resizeNodes(moveNodes(before, rounded(moved)), resized));
    const picks = changes.filter((it) => it.type === "select");
    if (picks.length > 0) {
      onSelect((before) => {
        const after = new Set(before);
        for (const { id, selected } of picks)
          if (selected) after.add(id);
          else after.delete(id);
        return after;
      });
    }
  };
  const takeEdges = (changes: EdgeChange[]) => setKept((before) => keepChosenEdges(before, changes));

  return { kept, takeNodes, takeEdges };
}

function rounded(places: Places): Places {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
