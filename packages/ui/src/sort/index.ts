/** Lists whose rows are dragged into order; an entry of its own, so that only pages which drag load it. */
export * from "./land-behind.ts";
export * from "./use-sort-area.ts";
export * from "./use-sort-item.ts";
export * from "./use-sort-moves.ts";
