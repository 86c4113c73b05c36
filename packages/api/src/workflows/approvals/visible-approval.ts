import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";

/** The approvals that somebody may see: those of workflows that they may see, and those that ask them by name. */
export function visibleApproval(principal: Principal): Prisma.ApprovalWhereInput {
  return { OR: [{ assigneeId: principal.userId }, { run: { workflow: visibleWorkflow(principal) } }] };
}
