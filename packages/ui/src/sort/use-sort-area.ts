import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState } from "react";
import { readSortData, type SortData } from "./sort-data.ts";

/** A place that rows can be dropped into, such as a column. `ref` goes to its element. */
export function useSortArea<Box extends HTMLElement>(list: string, id: string) {
  const ref = useRef<Box>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => readSortData(source.data, list) !== null,
      getData: () => ({ list, part: "area", id }) satisfies SortData,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [list, id]);
  return { ref, over };
}
