import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { UpdateWorkflowInput, WorkflowView } from "../workflows.contract.ts";
import { getWorkflow } from "./get-workflow.ts";
import { visibleWorkflow } from "./visible-workflow.ts";

/** Changes what a workflow is called, who sees it, or how it is run. Its graph is saved by itself. */
export async function updateWorkflow(context: OrgContext, input: UpdateWorkflowInput): Promise<WorkflowView> {
  const { db, principal } = context;
  const { id, ...given } = input;
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  await db.$transaction(async (tx) => {
    const { count } = await tx.workflow.updateMany({ where: { id, ...visibleWorkflow(principal) }, data: changes });
    if (count === 0) throw notFound("workflow");
    await writeAudit(tx, principal, "workflows.update", { type: "workflow", id }, { fields: Object.keys(changes) });
  });
  return getWorkflow(context, { id });
}
