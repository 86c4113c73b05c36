import type { Edge } from "./land-behind.ts";

/** What a row or an area of a sorted list tells of itself while something is dragged. */
export type SortData = { list: string; part: "item" | "area"; id: string; edge?: Edge };

type Wire = Record<string | symbol, unknown>;

/** Reads what `SortData` says; nothing for what belongs to another list. */
export function readSortData(data: Wire, list: string): SortData | null {
  const { list: of, part, id, edge } = data;
  if (of !== list || typeof id !== "string" || (part !== "item" && part !== "area")) return null;
  return { list, part, id, ...((edge === "before" || edge === "after") && { edge }) };
}
