import { randomUUID } from "node:crypto";

/** A new id for iCalendar files, which no other program has given. */
export function newUid(): string {
  return `${randomUUID()}@guildhall`;
}
