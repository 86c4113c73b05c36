import type { ShareLevel } from "@guildhall/db/rows";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ScheduleView } from "../schedules.contract.ts";
import { scheduleSelect, toScheduleView } from "./schedule-select.ts";
import { visibleSchedule } from "./visible-schedule.ts";

/** One schedule, with whose workflow the asker may do what needs this level. */
export async function getSchedule(
  { db, principal }: OrgContext,
  { id }: { id: string },
  need: ShareLevel = "view",
): Promise<ScheduleView> {
  const where = { id, ...visibleSchedule(principal, need) };
  const row = await db.schedule.findFirst({ where, select: scheduleSelect });
  if (!row) throw notFound("schedule");
  return toScheduleView(row);
}
