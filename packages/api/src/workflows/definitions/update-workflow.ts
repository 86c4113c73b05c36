import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireToOpen } from "../../orgs/index.ts";
import type { UpdateWorkflowInput, WorkflowView } from "../workflows.contract.ts";
import { getWorkflow } from "./get-workflow.ts";
import { requireWorkflow } from "./require-workflow.ts";

/** Changes what a workflow is called, who sees it, or how it is run. Its graph is saved by itself. */
export async function updateWorkflow(context: OrgContext, input: UpdateWorkflowInput): Promise<WorkflowView> {
  const { db, principal } = context;
  const { id, ...given } = input;
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  await db.$transaction(async (tx) => {
    const access = await requireWorkflow(tx, principal, id, "edit");
    if (given.visibility !== undefined && given.visibility !== access.visibility)
      requireToOpen(principal, "workflow", access, given.visibility);
    await tx.workflow.updateMany({ where: { id }, data: changes });
    await writeAudit(tx, principal, "workflows.update", { type: "workflow", id }, { fields: Object.keys(changes) });
  });
  return getWorkflow(context, { id });
}
