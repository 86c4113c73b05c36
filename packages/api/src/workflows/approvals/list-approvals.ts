import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ApprovalView, ListApprovalsInput } from "../approvals.contract.ts";
import { approvalSelect, toApprovalView } from "./approval-select.ts";
import { visibleApproval } from "./visible-approval.ts";

/** What waits for a decision, or was decided, the newest first. */
export async function listApprovals(
  { db, principal }: OrgContext,
  { status, runId, cursor, limit }: ListApprovalsInput,
): Promise<Page<ApprovalView>> {
  const after = decodeCursor(cursor);
  const rows = await db.approval.findMany({
    where: {
      status,
      ...(runId && { runId }),
      AND: [
        visibleApproval(principal),
        after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: approvalSelect,
  });
  const items = rows.slice(0, limit).map((row) => toApprovalView(principal, row));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
