import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireWorkflow } from "./require-workflow.ts";

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
    await requireWorkflow(tx, principal, id, "edit");
    await tx.workflow.updateMany({ where: { id }, data: { archivedAt } });
    const action = archivedAt ? "workflows.archive" : "workflows.unarchive";
    await writeAudit(tx, principal, action, { type: "workflow", id }, {});
  });
}
