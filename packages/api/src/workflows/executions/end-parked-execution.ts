import { endWaits } from "./end-waits.ts";
import { executionChannel, executionEndChannel } from "./execution-notes.ts";
import type { Sql } from "./insert-execution.ts";

const statement = `
  with run as (
    update "Run" set status = 'cancelled', "finishedAt" = now(), "cancelAskedAt" = now()
    where id = $1 and "orgId" = $2 and (status = 'waiting' or (status = 'pending' and segment = 0)) returning id
  ), steps as (
    update "ExecutionStep" s set status = 'cancelled', "finishedAt" = now() from run
    where s."runId" = run.id and s.status in ('pending', 'running', 'waiting')
  ), waits as (
    update "Wait" w set "resolvedAt" = now() from run where w."runId" = run.id and w."resolvedAt" is null
  ), approvals as (
    update "Approval" a set status = 'cancelled', "decidedAt" = now() from run where a."runId" = run.id and a.status = 'open'
  )
  select pg_notify('${executionChannel}', id), pg_notify('${executionEndChannel}', id) from run`;

/** Ends as cancelled an execution that no worker has in hand, and tells the one that waits for it. */
export async function endParkedExecution(
  sql: Sql,
  { orgId, runId }: { orgId: string; runId: string },
): Promise<boolean> {
  const { rowCount } = await sql.query({ name: "end-parked", text: statement, values: [runId, orgId] });
  if (rowCount !== 1) return false;
  const payload = JSON.stringify({ status: "cancelled", output: null, message: "The workflow was stopped." });
  await endWaits(sql, `kind = 'execution' and "eventKey" = $1 and "orgId" = $2`, "$3::jsonb", [runId, orgId, payload]);
  return true;
}
