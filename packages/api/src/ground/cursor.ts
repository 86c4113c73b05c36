import { AppError } from "@guildhall/kernel";

/** The place of a row in a list that goes by time: rows that come in later don't move it. */
export type Place = { at: Date; id: string };

/** A cursor as clients keep it; what it says is ours. */
export function encodeCursor({ at, id }: Place): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString("base64url");
}

/** Reads a cursor back; refuses one that we did not make. */
export function decodeCursor(cursor: string | null | undefined): Place | null {
  if (!cursor) return null;
  const [, time, id] = /^(\d{1,15})\.([a-z]{3}_[0-9a-z]{26})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (time && id) return { at: new Date(Number(time)), id };
  throw badCursor();
}

/** The error for a cursor that no list of ours gave. */
export function badCursor(): AppError {
  const fields = { cursor: "is not one that this list gave" };
  return new AppError({
    code: "bad-input",
    reason: "bad-cursor",
    userMessage: "The cursor is not one that this list gave.",
    fields,
  });
}
