import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { visibleWorkflow } from "./visible-workflow.ts";

/** Takes a workflow out of the lists; nothing starts it any more. What runs goes on to its end. */
export function archiveWorkflow(context: OrgContext, { id }: { id: string }): Promise<void> {
  return setArchived(context, id, new Date());
}

/** Brings an archived workflow back. */
export function restoreWorkflow(context: OrgContext, { id }: { id: string }): Promise<void> {
  return setArchived(context, id, null);
}

async function setArchived({ db, principal }: OrgContext, id: string, archivedAt: Date | null): Promise<void> {
  await db.$transaction(async (tx) => {
    const where = { id, ...visibleWorkflow(principal) };
    const { count } = await tx.workflow.updateMany({ where, data: { archivedAt } });
    if (count === 0) throw notFound("workflow");
    const action = archivedAt ? "workflows.archive" : "workflows.unarchive";
    await writeAudit(tx, principal, action, { type: "workflow", id }, {});
  });
}
