import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ScheduleView } from "../schedules.contract.ts";
import { scheduleSelect, toScheduleView } from "./schedule-select.ts";
import { visibleSchedule } from "./visible-schedule.ts";

/** One schedule. */
export async function getSchedule({ db, principal }: OrgContext, { id }: { id: string }): Promise<ScheduleView> {
  const row = await db.schedule.findFirst({ where: { id, ...visibleSchedule(principal) }, select: scheduleSelect });
  if (!row) throw notFound("schedule");
  return toScheduleView(row);
}
