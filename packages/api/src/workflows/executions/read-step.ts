import type { Pool } from "@guildhall/db";
import type { Step } from "@guildhall/workflow-engine";

/** The step that stands in the journal in the place of one that came too late. */
export async function readStep(
  pool: Pool,
  { orgId, runId, step }: { orgId: string; runId: string; step: Step },
): Promise<Step | null> {
  const { rows } = await pool.query<
    Pick<Step, "status" | "input" | "output" | "error" | "attempt" | "finishedAt" | "progress">
  >({
    name: "read-step",
    text: `select status, input, output, error, attempt, "finishedAt", progress from "ExecutionStep"
           where "runId" = $1 and "orgId" = $2 and "nodeId" = $3 and iteration = $4`,
    values: [runId, orgId, step.nodeId, step.iteration],
  });
  return rows[0] ? { ...step, ...rows[0] } : null;
}
