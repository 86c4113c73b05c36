import type { Pool } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { type CompiledGraph, compileGraph } from "@guildhall/workflow-engine";

const mostKept = 500;
const kept = new Map<string, CompiledGraph>();

/** The graph of a version, ready to be run. A version that is executed never changes, so it is read once. */
export async function findGraph(pool: Pool, orgId: string, versionId: string): Promise<CompiledGraph> {
  const known = kept.get(versionId);
  if (known) return known;
  const { rows } = await pool.query<{ graph: unknown }>({
    name: "find-graph",
    text: `select graph from "WorkflowVersion" where id = $1 and "orgId" = $2`,
    values: [versionId, orgId],
  });
  const graph = compileGraph(readJson("WorkflowVersion.graph", rows[0]?.graph));
  if (kept.size >= mostKept) kept.clear();
  kept.set(versionId, graph);
  return graph;
}
