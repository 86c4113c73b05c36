import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef } from "react";
import type { Edge } from "./land-behind.ts";
import { readSortData } from "./sort-data.ts";

/** A row that was dropped: into which area, and beside which other row. */
export type SortMove = { id: string; area: string | null; over: { id: string; edge: Edge } | null };

/** Calls back when a row of this list was dropped where it can go. */
export function useSortMoves(list: string, onMove: (move: SortMove) => void): void {
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => readSortData(source.data, list) !== null,
        onDrop: ({ source, location }) => {
          const moving = readSortData(source.data, list);
          const targets = location.current.dropTargets.flatMap(({ data }) => readSortData(data, list) ?? []);
          if (!moving || targets.length === 0) return;
          const item = targets.find(({ part }) => part === "item");
          const area = targets.find(({ part }) => part === "area");
          latest.current({
            id: moving.id,
            area: area?.id ?? null,
            over: item ? { id: item.id, edge: item.edge ?? "after" } : null,
          });
        },
      }),
    [list],
  );
}
