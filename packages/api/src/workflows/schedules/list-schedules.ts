import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ListSchedulesInput, ScheduleView } from "../schedules.contract.ts";
import { scheduleSelect, toScheduleView } from "./schedule-select.ts";
import { visibleSchedule } from "./visible-schedule.ts";

/** The schedules of the organization or of one workflow, the newest first. */
export async function listSchedules(
  { db, principal }: OrgContext,
  { workflowId, cursor, limit }: ListSchedulesInput,
): Promise<Page<ScheduleView>> {
  const after = decodeCursor(cursor);
  const rows = await db.schedule.findMany({
    where: {
      ...visibleSchedule(principal),
      ...(workflowId && { workflowId }),
      ...(after && { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: scheduleSelect,
  });
  const items = rows.slice(0, limit).map(toScheduleView);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
