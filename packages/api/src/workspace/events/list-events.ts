import { AppError, type Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { type ListEventsInput, longestWindowMs, type OccurrenceView } from "./events.contract.ts";
import { expandWindow, widen } from "./expand-window.ts";
import { readWindow } from "./read-window.ts";

/** More than this no view can show, and no request should unroll. */
const mostRows = 5_000;
const mostOccurrences = 20_000;

/** What is under way in a window of time, repetitions one by one, by when they begin. */
export async function listEvents(
  { db, principal }: OrgContext,
  { from, to, calendarIds, cursor, limit }: ListEventsInput,
): Promise<Page<OccurrenceView>> {
  checkWindow(from, to);
  const after = decodeCursor(cursor);
  const wide = { ...widen({ from, to }), calendarIds, limit: mostRows + 1 };
  const rows = await readWindow(db, principal, wide);
  if (rows.length > mostRows) throw tooMany();
  const all = takeAtMost(expandWindow(rows, { from, to }), mostOccurrences);
  const sorted = all.toSorted(byStart).filter((item) => !after || isAfter(item, after));
  const items = sorted.slice(0, limit);
  const last = sorted.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.startAt, id: last.id }) : null };
}

function checkWindow(from: Date, to: Date): void {
  const length = to.getTime() - from.getTime();
  if (length > 0 && length <= longestWindowMs) return;
  const words = length > 0 ? "is more than 400 days after `from`" : "must be after `from`";
  const userMessage = "Ask for a stretch of time that ends after it begins, and lasts 400 days at most.";
  throw new AppError({ code: "bad-input", reason: "bad-window", userMessage, fields: { to: words } });
}

function takeAtMost<Item>(items: Iterable<Item>, most: number): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length === most) throw tooMany();
    taken.push(item);
  }
  return taken;
}

function byStart(a: OccurrenceView, b: OccurrenceView): number {
  return a.startAt.getTime() - b.startAt.getTime() || (a.id < b.id ? -1 : 1);
}

function isAfter({ startAt, id }: OccurrenceView, after: { at: Date; id: string }): boolean {
  return startAt > after.at || (startAt.getTime() === after.at.getTime() && id > after.id);
}

const tooMany = () =>
  new AppError({
    code: "bad-input",
    reason: "too-many-events",
    userMessage: "There are too many events in this stretch of time. Ask for a shorter one, or for fewer calendars.",
    fields: { to: "is too far from `from` for so many events" },
  });
