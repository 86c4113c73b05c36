import { positionBetween } from "./position-between.ts";

/** The rows of one hand-made order, inside a transaction that holds its lock. They go by position, then by id. */
export type OrderedRows = {
  /** Where a row stands; `null` when it is not in this order. */
  positionOf: (id: string) => Promise<number | null>;
  /** The position of the row behind the one named, or of the first row; without the one that is being moved. */
  positionBehind: (after: { position: number; id: string } | null, moving: string) => Promise<number | null>;
  place: (id: string, position: number) => Promise<void>;
  /** Numbers all rows anew, with room between them, in the order that they have. */
  renumber: () => Promise<void>;
};

/** Puts a row directly behind another, or to the front when none is named or it is not in this order any more. */
export async function placeAfter(rows: OrderedRows, id: string, afterId: string | null): Promise<void> {
  const found = await findRoom(rows, id, afterId);
  if (found !== null) return rows.place(id, found);
  await rows.renumber();
  const room = await findRoom(rows, id, afterId);
  if (room === null) throw new Error(`There is no room behind ${afterId ?? "the front"} in a list numbered anew.`);
  return rows.place(id, room);
}

async function findRoom(rows: OrderedRows, id: string, afterId: string | null): Promise<number | null> {
  const before = afterId === null ? null : await rows.positionOf(afterId);
  const anchor = afterId === null || before === null ? null : { position: before, id: afterId };
  return positionBetween(before, await rows.positionBehind(anchor, id));
}
