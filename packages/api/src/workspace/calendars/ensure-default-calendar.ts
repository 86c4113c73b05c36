import type { OrgTransaction } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import type { CalendarView } from "./calendars.contract.ts";
import { calendarSelect, viewCalendar } from "./calendars.select.ts";

type Writer = Pick<OrgTransaction, "calendar" | "$executeRaw">;

/** The calendar for what a person puts into none; made when it is first needed, in the given zone, and only once. */
export async function ensureDefaultCalendar(
  tx: Writer,
  principal: Principal,
  { timeZone = "UTC" }: { timeZone?: string | undefined } = {},
): Promise<CalendarView> {
  const { orgId, userId: ownerId } = principal;
  // Two that need it at the same moment take turns, so the second finds what the first has made.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`default-calendar:${orgId}:${ownerId}`}))`;
  const select = calendarSelect;
  const found = await tx.calendar.findFirst({ where: { ownerId, isDefault: true }, select });
  const data = { id: newId("calendar"), orgId, ownerId, isDefault: true, timeZone };
  return viewCalendar(principal, found ?? (await tx.calendar.create({ data, select })));
}
