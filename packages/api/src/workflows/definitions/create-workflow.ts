import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { CreateWorkflowInput, WorkflowView } from "../workflows.contract.ts";
import { getWorkflow } from "./get-workflow.ts";
import { guardAgents } from "./guard-agents.ts";
import { guardCredentials } from "./guard-credentials.ts";
import { starterGraph } from "./starter-graph.ts";

/** Makes a workflow with its first draft. What is wrong with the draft is told, and keeps nobody from saving it. */
export async function createWorkflow(context: OrgContext, input: CreateWorkflowInput): Promise<WorkflowView> {
  const { db, principal } = context;
  const { orgId, userId: createdById } = principal;
  const { name, description, definition = starterGraph } = input;
  guardCredentials(principal, null, definition);
  await guardAgents(db, principal, null, definition);
  const id = newId("workflow");
  await db.$transaction(async (tx) => {
    await tx.workflow.create({ data: { id, orgId, createdById, name, description } });
    await tx.workflowVersion.create({
      data: { id: newId("workflowVersion"), orgId, workflowId: id, version: 1, graph: definition, createdById },
    });
    await writeAudit(tx, principal, "workflows.create", { type: "workflow", id }, { name });
  });
  return getWorkflow(context, { id });
}
