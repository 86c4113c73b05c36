import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { listedFor } from "./calendar-access.ts";
import type { CalendarView, ListCalendarsInput } from "./calendars.contract.ts";
import { calendarSelect, viewCalendar } from "./calendars.select.ts";

/** The asker's own calendars, those of the organization and those shared with them, in the order in which they were made. */
export async function listCalendars(
  { db, principal }: OrgContext,
  { cursor, limit }: ListCalendarsInput,
): Promise<Page<CalendarView>> {
  const after = decodeCursor(cursor);
  const rows = await db.calendar.findMany({
    where: { AND: [listedFor(principal), after ? { id: { gt: after.id } } : {}] },
    orderBy: { id: "asc" },
    take: limit + 1,
    select: calendarSelect,
  });
  const items = rows.slice(0, limit).map((row) => viewCalendar(principal, row));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
