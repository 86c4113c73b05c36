import { readJson } from "@guildhall/db/shapes";
import type { Services } from "../../ground/services.ts";
import { linkOver, openPublicLink, type Visit } from "../../orgs/index.ts";
import type { SharedWorkflow } from "../workflows.contract.ts";

/** The published version of a public link's workflow, as anybody may see it. */
export async function lookAtSharedWorkflow(services: Services, visit: Visit): Promise<SharedWorkflow> {
  const { kind, id, db } = await openPublicLink(services, visit);
  if (kind !== "workflow") throw linkOver();
  const workflow = await db.workflow.findFirst({
    where: { id, archivedAt: null, agentId: null },
    select: {
      name: true,
      description: true,
      versions: { where: { isLive: true }, take: 1, select: { version: true, graph: true } },
    },
  });
  const [live] = workflow?.versions ?? [];
  if (!workflow || !live) throw linkOver();
  const { nodes, edges } = readJson("WorkflowVersion.graph", live.graph);
  return { name: workflow.name, description: workflow.description, version: live.version, nodes, edges };
}
