import type { Page } from "@guildhall/kernel";
import { asWritten } from "../../ground/as-written.ts";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { whose } from "../../orgs/index.ts";
import type { ListWorkflowsInput, WorkflowSummary } from "../workflows.contract.ts";
import { workflowSummarySelect } from "../workflows.select.ts";
import { toSummary } from "./to-summary.ts";
import { listedWorkflow } from "./visible-workflow.ts";

/** The workflows that somebody may see, the last changed first. */
export async function listWorkflows(
  { db, principal }: OrgContext,
  { query, cursor, limit, isArchived, whose: filter }: ListWorkflowsInput,
): Promise<Page<WorkflowSummary>> {
  const after = decodeCursor(cursor);
  const words = query && { contains: asWritten(query), mode: "insensitive" as const };
  const rows = await db.workflow.findMany({
    where: {
      ...listedWorkflow(principal),
      archivedAt: isArchived ? { not: null } : null,
      AND: [
        whose(principal, filter),
        words ? { OR: [{ name: words }, { description: words }] } : {},
        after ? { OR: [{ updatedAt: { lt: after.at } }, { updatedAt: after.at, id: { lt: after.id } }] } : {},
      ],
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: workflowSummarySelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: items.map((row) => toSummary(principal, row)),
    nextCursor: last ? encodeCursor({ at: last.updatedAt, id: last.id }) : null,
  };
}
