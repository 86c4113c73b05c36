import type { ShareLevel } from "@guildhall/db/rows";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ApprovalView } from "../approvals.contract.ts";
import { approvalSelect, toApprovalView } from "./approval-select.ts";
import { visibleApproval } from "./visible-approval.ts";

/** One approval, open or decided, with whose workflow the asker may do what needs this level. */
export async function getApproval(
  { db, principal }: OrgContext,
  { id }: { id: string },
  need: ShareLevel = "view",
): Promise<ApprovalView> {
  const where = { id, ...visibleApproval(principal, need) };
  const row = await db.approval.findFirst({ where, select: approvalSelect });
  if (!row) throw notFound("approval");
  return toApprovalView(principal, row);
}
