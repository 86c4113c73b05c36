import type { OrgTransaction } from "@guildhall/db";
import { AppError, notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { reachableFor } from "./calendar-access.ts";
import type { CalendarView } from "./calendars.contract.ts";
import { calendarSelect, viewCalendar } from "./calendars.select.ts";

type Reader = Pick<OrgTransaction, "calendar">;

/** A calendar that the asker may open; who may not is told that there is none. */
export async function findCalendar(db: Reader, principal: Principal, id: string): Promise<CalendarView> {
  const where = { id, AND: [reachableFor(principal)] };
  const row = await db.calendar.findFirst({ where, select: calendarSelect });
  if (!row) throw notFound("calendar");
  return viewCalendar(principal, row);
}

/** A calendar that the asker may change. */
export async function findEditableCalendar(db: Reader, principal: Principal, id: string): Promise<CalendarView> {
  const calendar = await findCalendar(db, principal, id);
  if (!calendar.mayEdit) throw onlyToLookAt();
  return calendar;
}

/** The error for changing what one may only look at. */
export function onlyToLookAt(): AppError {
  return new AppError({
    code: "forbidden",
    reason: "calendar-not-yours",
    userMessage: "You may look at this calendar but not change it. Its owner can share it with you to edit.",
  });
}
