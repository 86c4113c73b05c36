import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { visibleSchedule } from "./visible-schedule.ts";

/** Removes a schedule; what it started goes on. */
export async function deleteSchedule({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.schedule.deleteMany({ where: { id, ...visibleSchedule(principal, "edit") } });
    if (count === 0) throw notFound("schedule");
    await writeAudit(tx, principal, "schedules.delete", { type: "schedule", id }, {});
  });
}
