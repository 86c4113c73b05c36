import type { Pool } from "@guildhall/db";
import { type Fence, fenceCondition } from "@guildhall/jobs";
import { withTransaction } from "../../ground/with-transaction.ts";
import { executionChannel } from "./execution-notes.ts";

const park = `
  with parked as (
    update "Run" r set status = 'waiting'
    where id = $1 and "orgId" = $2 and status = 'running' and "cancelAskedAt" is null and ${fenceCondition("$3", "$4")}
      and not exists (
        select from "Wait" w join "ExecutionStep" s
          on s."runId" = w."runId" and s."nodeId" = w."nodeId" and s.iteration = w.iteration
        where w."runId" = r.id and w."resolvedAt" is not null and s.status = 'waiting'
      )
    returning id
  )
  select pg_notify('${executionChannel}', id) from parked`;

/** Lets a run rest that only waits. Answers false when a wait ended meanwhile, so that the run has to go on instead. */
export async function parkExecution(
  pool: Pool,
  { orgId, runId }: { orgId: string; runId: string },
  { jobId, owner }: Fence,
): Promise<boolean> {
  return withTransaction(pool, async (sql) => {
    // Whoever ends a wait locks the run too: afterwards one of the two sees the other.
    await sql.query(`select from "Run" where id = $1 and "orgId" = $2 for update`, [runId, orgId]);
    const { rowCount } = await sql.query({ name: "park-execution", text: park, values: [runId, orgId, jobId, owner] });
    return rowCount === 1;
  });
}
