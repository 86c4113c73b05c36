import type { Pool } from "@guildhall/db";
import { fenceCondition } from "@guildhall/jobs";
import { newId } from "@guildhall/kernel";
import type { WaitRequest } from "@guildhall/workflow-engine";
import { withTransaction } from "../../ground/with-transaction.ts";
import { executionChannel } from "./execution-notes.ts";
import type { Sql } from "./insert-execution.ts";
import type { NewWait } from "./new-wait.ts";
import { startChild } from "./start-child.ts";

const insert = `
  with step as (
    insert into "ExecutionStep" as s ("orgId", "runId", "nodeId", iteration, type, name, status, attempt, input, output,
      "startedAt", seq, progress)
    select $2, $1, $3, $4, $5, $6, 'waiting', $7, $8::jsonb, 'null', $9, $10, $16::jsonb where ${fenceCondition("$11", "$12")}
    on conflict ("runId", "nodeId", iteration) do update
      set status = 'waiting', input = excluded.input, seq = excluded.seq, progress = excluded.progress
      where s.status in ('pending', 'running')
    returning "nodeId"
  ), wait as (
    insert into "Wait" (id, "orgId", "runId", "nodeId", iteration, kind, "dueAt")
    select $13, $2, $1, $3, $4, $14::"WaitKind", $15 from step
    on conflict ("runId", "nodeId", iteration) do update
      set kind = excluded.kind, "dueAt" = excluded."dueAt", "resolvedAt" = null, payload = null
    returning id
  ), told as (select pg_notify('${executionChannel}', $1) from step)
  select wait.id from wait left join told on true`;

/** Writes that a step waits and for what, all at once. Answers false when the run is another's by now. */
export async function writeWait(pool: Pool, wait: NewWait): Promise<boolean> {
  return withTransaction(pool, async (sql) => {
    const id = await insertWait(sql, wait);
    if (id === null) return false;
    if (wait.request.kind === "approval") await insertApproval(sql, wait, id, wait.request);
    if (wait.request.kind === "execution") await startChild(sql, wait, id, wait.request);
    return true;
  });
}

async function insertWait(sql: Sql, { orgId, runId, seq, step, request, fence }: NewWait): Promise<string | null> {
  const dueAt = request.kind === "execution" ? null : request.dueAt;
  const values = [
    runId,
    orgId,
    step.nodeId,
    step.iteration,
    step.type,
    step.name,
    step.attempt,
    JSON.stringify(step.input),
    step.startedAt,
    seq,
    fence.jobId,
    fence.owner,
    newId("wait"),
    request.kind,
    dueAt,
    step.progress && JSON.stringify(step.progress),
  ];
  const { rows } = await sql.query<{ id: string }>({ name: "write-wait", text: insert, values });
  return rows[0]?.id ?? null;
}

async function insertApproval(
  sql: Sql,
  { orgId, runId }: NewWait,
  waitId: string,
  { approval, dueAt }: Extract<WaitRequest, { kind: "approval" }>,
): Promise<void> {
  // A step that asks a second time keeps its wait; what was decided before is history.
  await sql.query(`update "Approval" set "waitId" = null where "waitId" = $1 and "orgId" = $2`, [waitId, orgId]);
  await sql.query(
    `insert into "Approval" (id, "orgId", "runId", "waitId", title, message, data, "assigneeId", role, "dueAt", "mailAt",
       "remindAfterMs", reminders)
     select $1, $2, $3, $4, $5, $6, $7::jsonb, m."userId", $9::"Role", $10,
       case when m."userId" is not null then now() end, $11, $12
     from (values (1)) as once left join "Member" m on m."orgId" = $2 and m."userId" = $8`,
    [
      newId("approval"),
      orgId,
      runId,
      waitId,
      approval.title.slice(0, 200) || "Approve",
      approval.message,
      JSON.stringify(approval.data),
      approval.assigneeId,
      approval.role,
      dueAt,
      approval.remindAfterMs,
      approval.reminders,
    ],
  );
}
