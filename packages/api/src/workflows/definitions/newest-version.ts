import type { OrgTransaction } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { type Graph, notFound } from "@guildhall/kernel";

export type NewestVersion = {
  id: string;
  version: number;
  revision: number;
  isLive: boolean;
  publishedAt: Date | null;
  graph: Graph;
};

/** The highest version of a workflow: its draft, or what was published last. */
export async function newestVersion(
  db: Pick<OrgTransaction, "workflowVersion">,
  workflowId: string,
): Promise<NewestVersion> {
  const row = await db.workflowVersion.findFirst({
    where: { workflowId },
    orderBy: { version: "desc" },
    select: { id: true, version: true, revision: true, isLive: true, publishedAt: true, graph: true },
  });
  if (!row) throw notFound("workflow");
  return { ...row, graph: readJson("WorkflowVersion.graph", row.graph) };
}
