import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireWorkflow } from "../definitions/require-workflow.ts";
import type { CreateScheduleInput, ScheduleView } from "../schedules.contract.ts";
import { getSchedule } from "./get-schedule.ts";
import { checkTiming, nextFires } from "./next-fires.ts";

/** Lets the clock start a workflow. What is to be started is the version that is live when it fires. */
export async function createSchedule(context: OrgContext, given: CreateScheduleInput): Promise<ScheduleView> {
  const { db, principal } = context;
  const {
    workflowId,
    cron = null,
    everyMs = null,
    timeZone = "UTC",
    missed = "once",
    overlap = "allow",
    input = null,
  } = given;
  checkTiming({ cron, everyMs, timeZone });
  const id = newId("schedule");
  const createdAt = new Date();
  const [nextFireAt = null] = nextFires({ cron, everyMs, timeZone, createdAt }, createdAt, 1);
  await db.$transaction(async (tx) => {
    await requireWorkflow(tx, principal, workflowId, "edit", { archivedAt: null });
    await tx.schedule.create({
      data: {
        id,
        workflowId,
        cron,
        everyMs,
        timeZone,
        missed,
        overlap,
        nextFireAt,
        createdAt,
        orgId: principal.orgId,
        createdById: principal.userId,
        // To the database JSON's null is a value like others.
        ...(input !== null && { input }),
      },
    });
    await writeAudit(tx, principal, "schedules.create", { type: "schedule", id }, { workflowId });
  });
  return getSchedule(context, { id });
}
