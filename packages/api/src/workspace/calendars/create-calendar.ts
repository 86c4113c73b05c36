import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { CalendarView, CreateCalendarInput } from "./calendars.contract.ts";
import { calendarSelect, viewCalendar } from "./calendars.select.ts";

/** Makes a calendar of the asker. */
export async function createCalendar({ db, principal }: OrgContext, input: CreateCalendarInput): Promise<CalendarView> {
  const { orgId, userId: ownerId } = principal;
  const data = { ...input, id: newId("calendar"), orgId, ownerId };
  return viewCalendar(principal, await db.calendar.create({ data, select: calendarSelect }));
}
