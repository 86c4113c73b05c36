import type { Prisma } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";

/** The executions with which somebody may do what needs this level: those of such workflows. */
export function visibleExecution(principal: Principal, need: ShareLevel = "view"): Prisma.RunWhereInput {
  return { kind: "execution", workflow: visibleWorkflow(principal, need) };
}
