import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";

/** The schedules that somebody may see: those of workflows that they may see. */
export function visibleSchedule(principal: Principal): Prisma.ScheduleWhereInput {
  return { workflow: visibleWorkflow(principal) };
}
