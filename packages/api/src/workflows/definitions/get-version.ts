import { readJson } from "@guildhall/db/shapes";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { VersionView, WorkflowVersionInput } from "../workflows.contract.ts";
import { versionSummarySelect } from "../workflows.select.ts";
import { visibleWorkflow } from "./visible-workflow.ts";

/** One version of a workflow, with its graph. */
export async function getVersion(
  { db, principal }: OrgContext,
  { id, version }: WorkflowVersionInput,
): Promise<VersionView> {
  const row = await db.workflowVersion.findFirst({
    where: { workflowId: id, version, workflow: visibleWorkflow(principal) },
    select: { ...versionSummarySelect, graph: true },
  });
  if (!row) throw notFound("workflow");
  const { graph, createdById: createdBy, ...summary } = row;
  return { ...summary, createdBy, definition: readJson("WorkflowVersion.graph", graph) };
}
