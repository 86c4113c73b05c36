import type { OrgContext } from "../../ground/principal.ts";
import { requireToOpen } from "../../orgs/index.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { CalendarView, UpdateCalendarInput } from "./calendars.contract.ts";
import { calendarSelect, viewCalendar } from "./calendars.select.ts";
import { findEditableCalendar } from "./find-calendar.ts";

/** Changes what a calendar says. Its events keep their own time zones. */
export async function updateCalendar(
  { db, principal }: OrgContext,
  { id, ...given }: UpdateCalendarInput,
): Promise<CalendarView> {
  return db.$transaction(async (tx) => {
    const before = await findEditableCalendar(tx, principal, id);
    if (given.visibility !== undefined && given.visibility !== before.visibility)
      requireToOpen(principal, "calendar", before, given.visibility);
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const row = await tx.calendar.update({ where: { id }, data: changes, select: calendarSelect });
    if (before.visibility !== row.visibility) {
      const seen = { from: before.visibility, to: row.visibility };
      await writeAudit(tx, principal, "calendars.share", { type: "calendar", id }, seen);
    }
    return viewCalendar(principal, row);
  });
}
