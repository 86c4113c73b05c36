import { z } from "zod";
import { badCursor } from "./cursor.ts";

/** The place of a row in a list that goes by a number, such as a position, a score or an instant in milliseconds. */
export type NumberedPlace = { value: number | null; id: string };

const place = z.tuple([z.string(), z.number().nullable(), z.string().regex(/^[a-z]{3}_[0-9a-z]{26}$/)]);
const farthest = 2_000_000_000;
/** Instants are numbers too, and far greater than positions. */
const farthestInstant = 8_000_000_000_000;

/** A cursor as clients keep it. `order` names what the list goes by, so that no other list takes it for its own. */
export function encodePlace(order: string, { value, id }: NumberedPlace): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString("base64url");
}

/** Reads a cursor back; refuses one that another list or order gave, or nobody. */
export function decodePlace(cursor: string | null | undefined, order: string): NumberedPlace | null {
  if (!cursor) return null;
  const read = place.safeParse(parse(Buffer.from(cursor, "base64url").toString()));
  if (!read.success) throw badCursor();
  const [of, value, id] = read.data;
  const limit = order === "due" ? farthestInstant : farthest;
  if (of !== order || Math.abs(value ?? 0) > limit) throw badCursor();
  return { value, id };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
