import type { Prisma } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";

/** The approvals with which somebody may do what needs this level: those of such workflows, and those that ask them by name. */
export function visibleApproval(principal: Principal, need: ShareLevel = "view"): Prisma.ApprovalWhereInput {
  return { OR: [{ assigneeId: principal.userId }, { run: { workflow: visibleWorkflow(principal, need) } }] };
}
