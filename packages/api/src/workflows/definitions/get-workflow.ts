import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { WorkflowView } from "../workflows.contract.ts";
import { workflowSelect } from "../workflows.select.ts";
import { checkGraph } from "./check-graph.ts";
import { newestVersion } from "./newest-version.ts";
import { toSummary } from "./to-summary.ts";
import { visibleWorkflow } from "./visible-workflow.ts";

/** A workflow with its draft, and what is wrong with that. */
export async function getWorkflow({ db, principal }: OrgContext, { id }: { id: string }): Promise<WorkflowView> {
  const workflow = await db.workflow.findFirst({
    where: { id, ...visibleWorkflow(principal) },
    select: workflowSelect,
  });
  if (!workflow) throw notFound("workflow");
  const { graph: definition, version, revision, isLive } = await newestVersion(db, id);
  const { concurrency, timeoutMs } = workflow;
  const problems = await checkGraph(db, definition);
  return {
    ...toSummary(principal, workflow),
    concurrency,
    timeoutMs,
    version,
    revision,
    isPublished: isLive,
    definition,
    problems,
  };
}
