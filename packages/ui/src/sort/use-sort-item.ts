import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState } from "react";
import type { Edge } from "./land-behind.ts";
import { readSortData, type SortData } from "./sort-data.ts";

/** A row that is dragged, and beside which others are dropped. `ref` goes to its element, `edge` says where to draw a line. */
export function useSortItem<Row extends HTMLElement>(list: string, id: string) {
  const ref = useRef<Row>(null);
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ list, part: "item", id }) satisfies SortData,
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => isOther(readSortData(source.data, list), id),
        getData: ({ input }) => ({ list, part: "item", id, edge: edgeAt(element, input.clientY) }) satisfies SortData,
        onDrag: ({ self }) => setEdge(readSortData(self.data, list)?.edge ?? null),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [list, id]);
  return { ref, dragging, edge };
}

function isOther(data: SortData | null, id: string): boolean {
  return data !== null && data.id !== id;
}

function edgeAt(element: HTMLElement, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? "before" : "after";
}
