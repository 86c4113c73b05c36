import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ExecutionSummary, ListExecutionsInput } from "../executions.contract.ts";
import { executionSummarySelect, toExecutionSummary } from "./execution-select.ts";
import { visibleExecution } from "./visible-execution.ts";

/** Executions, the newest first. */
export async function listExecutions(
  { db, principal }: OrgContext,
  { workflowId, status, trigger, cursor, limit }: ListExecutionsInput,
): Promise<Page<ExecutionSummary>> {
  const after = decodeCursor(cursor);
  const rows = await db.run.findMany({
    where: {
      ...visibleExecution(principal),
      ...(workflowId && { workflowId }),
      ...(status && { status }),
      ...(trigger && { execution: { trigger } }),
      ...(after && { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: executionSummarySelect,
  });
  const items = rows.slice(0, limit).map(toExecutionSummary);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
