import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { PublishWorkflowInput, WorkflowView } from "../workflows.contract.ts";
import { checkGraph } from "./check-graph.ts";
import { getWorkflow } from "./get-workflow.ts";
import { lockWorkflow } from "./lock-workflow.ts";
import { newestVersion } from "./newest-version.ts";
import { syncTriggers } from "./sync-triggers.ts";

/** Makes the draft the version that triggers, links and other people start. Refused while something is wrong with it. */
export async function publishWorkflow(context: OrgContext, { id, note }: PublishWorkflowInput): Promise<WorkflowView> {
  const { db, principal } = context;
  await db.$transaction(async (tx) => {
    await lockWorkflow(tx, principal, id);
    const { graph, isLive, ...newest } = await newestVersion(tx, id);
    if (isLive) return;
    const wrong = (await checkGraph(tx, graph)).filter(({ severity }) => severity === "error");
    if (wrong.length > 0)
      throw notReady(wrong.map(({ nodeId, message }) => (nodeId ? `${nodeId}: ${message}` : message)));
    await tx.workflowVersion.updateMany({ where: { workflowId: id, isLive: true }, data: { isLive: false } });
    await tx.workflowVersion.update({
      where: { id: newest.id },
      data: { isLive: true, publishedAt: newest.publishedAt ?? new Date(), note },
    });
    await syncTriggers(tx, { orgId: principal.orgId, workflowId: id, graph });
    await tx.workflow.update({ where: { id }, data: { updatedAt: new Date() } });
    await writeAudit(tx, principal, "workflows.publish", { type: "workflow", id }, { version: newest.version });
  });
  return getWorkflow(context, { id });
}

function notReady(problems: string[]): AppError {
  return new AppError({
    code: "bad-input",
    reason: "workflow-has-problems",
    userMessage: `It can't be published yet. ${problems.slice(0, 5).join(" ")}`,
    fields: { definition: problems.join(" ") },
  });
}
