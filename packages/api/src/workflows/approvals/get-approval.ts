import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ApprovalView } from "../approvals.contract.ts";
import { approvalSelect, toApprovalView } from "./approval-select.ts";
import { visibleApproval } from "./visible-approval.ts";

/** One approval, open or decided. */
export async function getApproval({ db, principal }: OrgContext, { id }: { id: string }): Promise<ApprovalView> {
  const row = await db.approval.findFirst({ where: { id, ...visibleApproval(principal) }, select: approvalSelect });
  if (!row) throw notFound("approval");
  return toApprovalView(principal, row);
}
