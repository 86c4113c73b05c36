import type { WaitRequest } from "@guildhall/workflow-engine";
import { workflowIsUsable } from "../../orgs/index.ts";
import { insertExecution, type Sql } from "./insert-execution.ts";
import type { NewWait } from "./new-wait.ts";

/** How deep workflows may call one another, so that none can call itself for ever. */
const deepest = 8;

/**
 * Starts the workflow for which a step waits, in the transaction that writes the wait. When it can't be started, the
 * wait ends at once with the reason.
 */
export async function startChild(
  sql: Sql,
  { orgId, runId, step }: NewWait,
  waitId: string,
  { workflowId, input }: Extract<WaitRequest, { kind: "execution" }>,
): Promise<void> {
  const { rows } = await sql.query<{ versionId: string | null; createdById: string | null; depth: number }>(
    `with recursive above as (
       select "runId", "parentId", 1 as depth from "Execution" where "runId" = $1 and "orgId" = $2
       union all
       select e."runId", e."parentId", depth + 1 from "Execution" e join above on e."runId" = above."parentId"
       where depth < ${deepest}
     )
     select r."createdById", (select max(depth) from above) as depth,
       (select v.id from "WorkflowVersion" v join "Workflow" w on w.id = v."workflowId" and w."orgId" = v."orgId"
        where w.id = $3 and w."orgId" = $2 and v."isLive"
          and ${workflowIsUsable({ row: "w", userId: 'r."createdById"' })}) as "versionId"
     from "Run" r where r.id = $1 and r."orgId" = $2`,
    [runId, orgId, workflowId],
  );
  const [found] = rows;
  if (!found?.versionId)
    return end(
      sql,
      waitId,
      "The workflow is not there or not for whoever started this, or none of its versions is published.",
    );
  if (found.depth >= deepest) return end(sql, waitId, `Workflows call one another ${deepest} deep; no further.`);
  const child = await insertExecution(sql, {
    orgId,
    workflowId,
    input,
    versionId: found.versionId,
    createdById: found.createdById,
    trigger: "workflow",
    isLetIn: true,
    idempotencyKey: `${runId}:${step.nodeId}:${step.iteration}`,
    parent: { runId, nodeId: step.nodeId },
  });
  await sql.query(`update "Wait" set "eventKey" = $2 where id = $1`, [waitId, child?.runId]);
}

async function end(sql: Sql, waitId: string, message: string): Promise<void> {
  const payload = JSON.stringify({ status: "failed", output: null, message });
  await sql.query(`update "Wait" set "resolvedAt" = now(), payload = $2::jsonb where id = $1`, [waitId, payload]);
}
