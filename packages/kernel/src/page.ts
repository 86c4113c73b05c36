import { z } from "zod";

/** How a list is asked for: the cursor of the page before, and how many rows at most. */
export const pageInput = z.object({
  cursor: z.string().max(200).nullish(),
  limit: z.int().min(1).max(100).default(30),
});

/** What a list answers: its rows, and the cursor of the next page when there is one. */
export type Page<Item> = { items: Item[]; nextCursor: string | null };

/** The schema of such an answer, for `.output()`. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
