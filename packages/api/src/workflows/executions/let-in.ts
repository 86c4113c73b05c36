import type { Pool } from "@guildhall/db";
import { jobStartInsert, jobStartNotice } from "@guildhall/jobs";
import { withTransaction } from "../../ground/with-transaction.ts";

const next = `
  with flow as (
    select concurrency from "Workflow" where id = $1 and "orgId" = $2
  ), busy as (
    select count(*) as n from "Run"
    where "workflowId" = $1 and "orgId" = $2 and status in ('pending', 'running') and segment > 0
  ), next as (
    select id from "Run"
    where "workflowId" = $1 and "orgId" = $2 and status = 'pending' and segment = 0
    order by id limit (select greatest(0, coalesce(concurrency, 1000) - n) from flow, busy)
  ), entered as (
    update "Run" r set segment = 1 from next where r.id = next.id returning r.id
  ), job as (
    ${jobStartInsert(
      `id || ':1'`,
      `'executions.run'`,
      `json_build_object('orgId', $2::text, 'runId', id, 'segment', 1)`,
      "entered",
    )}
  ) ${jobStartNotice("job")}`;

/** Lets executions in that wait because their workflow runs only so many at once, the oldest first. */
export async function letIn(pool: Pool, orgId: string, workflowId: string): Promise<void> {
  await withTransaction(pool, async (sql) => {
    // Those who let in take turns, so that no two see the same free place.
    await sql.query(`select from "Workflow" where id = $1 and "orgId" = $2 for no key update`, [workflowId, orgId]);
    await sql.query({ name: "let-in", text: next, values: [workflowId, orgId] });
  });
}

/** Lets in wherever somebody waits outside: what a crash between an end and the next entry left behind. */
export async function letInEverywhere(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ orgId: string; workflowId: string }>(
    `select distinct "orgId", "workflowId" from "Run"
     where status = 'pending' and segment = 0 and kind = 'execution' and "workflowId" is not null limit 100`,
  );
  for (const { orgId, workflowId } of rows) await letIn(pool, orgId, workflowId);
}
