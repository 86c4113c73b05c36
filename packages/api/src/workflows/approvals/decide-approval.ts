import { AppError } from "@guildhall/kernel";
import { insertAudit } from "../../ground/insert-audit.ts";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { sqlTransaction } from "../../ground/sql-transaction.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import type { ApprovalView, DecideApprovalInput } from "../approvals.contract.ts";
import { wakeTurn } from "../../runs/index.ts";
import { endWaits } from "../executions/end-waits.ts";
import { getApproval } from "./get-approval.ts";

/** Decides an approval and lets its run go on, together. Of two who decide at the same moment, the second is told. */
export async function decideApproval(context: OrgContext, given: DecideApprovalInput): Promise<ApprovalView> {
  const { principal, services } = context;
  const { orgId, userId } = principal;
  const { id, decision, comment } = given;
  const approval = await getApproval(context, { id }, "use");
  if (!approval.isMine) throw notAllowed();
  const data = given.data ?? approval.data;
  await withTransaction(services.database.pool, async (sql) => {
    const { rows } = await sql.query<{ waitId: string | null; runId: string }>(
      `update "Approval" set status = $3::"ApprovalStatus", "decidedById" = $4, "decidedAt" = now(), comment = $5,
         data = $6::jsonb
       where id = $1 and "orgId" = $2 and status = 'open' and "assigneeId" is not distinct from $7
       returning "waitId", "runId"`,
      [id, orgId, decision, userId, comment, JSON.stringify(data), approval.assigneeId],
    );
    const [{ waitId, runId } = noneOpen()] = rows;
    const payload = JSON.stringify({ decision, comment, data, decidedById: userId });
    if (waitId) await endWaits(sql, `id = $1 and "orgId" = $2`, "$3::jsonb", [waitId, orgId, payload]);
    else await wakeTurn(sqlTransaction(sql), { orgId, runId });
    const object = { type: "approval", id };
    await insertAudit(sql, { orgId, actorId: userId, action: "approvals.decide", object, data: { decision } });
  });
  return getApproval(context, { id });
}

function noneOpen(): never {
  throw new AppError({
    code: "conflict",
    reason: "approval-decided",
    userMessage: "It is not open to you any more: somebody else decided it or is asked instead, or its time is over.",
  });
}
