import type { Pool } from "@guildhall/db";
import { planOnce } from "@guildhall/db/connect";
import { type Fence, fenceCondition } from "@guildhall/jobs";
import type { JsonValue } from "@guildhall/kernel";
import type { StepError } from "@guildhall/workflow-engine";
import { withTransaction } from "../../ground/with-transaction.ts";
import { noteFailedRun } from "../events/note-failed-run.ts";
import { endWaits } from "./end-waits.ts";
import type { Sql } from "./insert-execution.ts";

export type Settlement = {
  run: { orgId: string; runId: string };
  status: "completed" | "failed" | "cancelled";
  output: JsonValue;
  vars: Record<string, JsonValue>;
  error: StepError | null;
  skipped: { nodeId: string; iteration: string; type: string; name: string }[];
  /** Whether a step of another execution waits for this one. */
  isChild: boolean;
  lastSeq: number;
  fence: Fence;
};

const statement = planOnce(`
  with run as (
    update "Run" r set status = $3::"RunStatus", error = $4::jsonb, "finishedAt" = now(),
      "inputTokens" = sums.i, "outputTokens" = sums.o, "costMicros" = sums.c
    from (select coalesce(sum("inputTokens"), 0)::int as i, coalesce(sum("outputTokens"), 0)::int as o,
            coalesce(sum("costMicros"), 0)::bigint as c
          from "ExecutionStep" where "runId" = $1 and "orgId" = $2) sums
    where id = $1 and "orgId" = $2 and status in ('pending', 'running') and ${fenceCondition("$7", "$8")}
    returning id
  ), execution as (
    update "Execution" e set output = $5::jsonb, vars = $6::jsonb from run where e."runId" = run.id and e."orgId" = $2
  ), skipped as (
    insert into "ExecutionStep" ("orgId", "runId", "nodeId", iteration, type, name, status, seq)
    select $2, run.id, s.node_id, s.iteration, s.type, s.name, 'skipped', $13
    from run, unnest($9::text[], $10::text[], $11::text[], $12::text[]) as s(node_id, iteration, type, name)
    on conflict do nothing
  ), open_steps as (
    update "ExecutionStep" s set status = 'cancelled', "finishedAt" = now(), seq = $13 from run
    where s."runId" = run.id and s."orgId" = $2 and s.status in ('pending', 'running', 'waiting')
  ), open_approvals as (
    update "Approval" a set status = 'cancelled', "decidedAt" = now() from run
    where a."runId" = run.id and a."orgId" = $2 and a.status = 'open'
  ), open_waits as (
    update "Wait" w set "resolvedAt" = now() from run
    where w."runId" = run.id and w."orgId" = $2 and w."resolvedAt" is null
  )
  select id from run`);

/**
 * Ends an execution: its state, its output and the steps that were not gone, all at once; and the wait for it, if any.
 * Who waits for the end is told by `tellEnd`, after it.
 */
export async function settleExecution(pool: Pool, settlement: Settlement): Promise<void> {
  const { isChild, status, run } = settlement;
  if (!isChild && status !== "failed") return settle(pool, settlement).then(() => undefined);
  await withTransaction(pool, async (sql) => {
    if (!(await settle(sql, settlement))) return;
    if (isChild) await endParentsWait(sql, settlement);
    if (status === "failed") await noteFailedRun(sql, run);
  });
}

async function settle(sql: Sql, settlement: Settlement): Promise<boolean> {
  const { run, status, output, vars, error, skipped, lastSeq, fence } = settlement;
  const values = [
    run.runId,
    run.orgId,
    status,
    error && JSON.stringify(error),
    JSON.stringify(output),
    JSON.stringify(vars),
    fence.jobId,
    fence.owner,
    skipped.map(({ nodeId }) => nodeId),
    skipped.map(({ iteration }) => iteration),
    skipped.map(({ type }) => type),
    skipped.map(({ name }) => name),
    lastSeq + 1,
  ];
  const { rowCount } = await sql.query({ name: "settle-execution", text: statement, values });
  return rowCount === 1;
}

async function endParentsWait(sql: Sql, { run, status, output, error }: Settlement): Promise<void> {
  const message = error?.message ?? (status === "cancelled" ? "The workflow was stopped." : "");
  const payload = JSON.stringify({ status, output, message });
  const costs = `(select jsonb_build_object('costMicros', "costMicros", 'usage', jsonb_build_object('inputTokens',
    "inputTokens", 'outputTokens', "outputTokens")) from "Run" where id = $1)`;
  await endWaits(sql, `kind = 'execution' and "eventKey" = $1 and "orgId" = $2`, `$3::jsonb || ${costs}`, [
    run.runId,
    run.orgId,
    payload,
  ]);
}
