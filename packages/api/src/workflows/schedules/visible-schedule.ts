import type { Prisma } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";

/** The schedules with which somebody may do what needs this level: those of such workflows. */
export function visibleSchedule(principal: Principal, need: ShareLevel = "view"): Prisma.ScheduleWhereInput {
  return { workflow: visibleWorkflow(principal, need) };
}
