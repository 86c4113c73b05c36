import type { Pool } from "@guildhall/db";
import { planOnce } from "@guildhall/db/connect";
import { type Fence, fenceCondition } from "@guildhall/jobs";
import type { Step } from "@guildhall/workflow-engine";

/** A step on its way into the journal. */
export type NewStep = { orgId: string; runId: string; seq: number; step: Step; fence: Fence };

const columns = `org_id, run_id, node_id, iteration, type, name, status, attempt, input, output, error, input_tokens,
  output_tokens, cost_micros, started_at, finished_at, seq, job_id, owner, progress`;

const statement = planOnce(`
  with incoming as (
    select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[],
      $9::text[], $10::text[], $11::text[], $12::int[], $13::int[], $14::bigint[], $15::timestamptz[],
      $16::timestamptz[], $17::int[], $18::text[], $19::text[], $20::text[]) as i(${columns})
  ), owned as (
    select i.* from incoming i where ${fenceCondition("i.job_id", "i.owner")}
  ), written as (
    insert into "ExecutionStep" as s ("orgId", "runId", "nodeId", iteration, type, name, status, attempt, input, output,
      error, "inputTokens", "outputTokens", "costMicros", "startedAt", "finishedAt", seq, progress)
    select org_id, run_id, node_id, iteration, type, name, status::"StepStatus", attempt, input::jsonb, output::jsonb,
      error::jsonb, input_tokens, output_tokens, cost_micros, started_at, finished_at, seq, progress::jsonb from owned
    on conflict ("runId", "nodeId", iteration) do update set status = excluded.status, attempt = excluded.attempt,
      input = excluded.input, output = excluded.output, error = excluded.error, "inputTokens" = excluded."inputTokens",
      "outputTokens" = excluded."outputTokens", "costMicros" = excluded."costMicros",
      "startedAt" = excluded."startedAt", "finishedAt" = excluded."finishedAt", seq = excluded.seq,
      progress = excluded.progress
    where s.status in ('pending', 'running', 'waiting')
    returning "runId", "nodeId", iteration
  )
  select run_id as "runId", node_id as "nodeId", iteration,
    exists (select from written w where w."runId" = run_id and w."nodeId" = node_id and w.iteration = o.iteration) as "isWritten"
  from owned o`);

type Fate = { runId: string; nodeId: string; iteration: string; isWritten: boolean };

/**
 * Writes steps of any number of runs in one statement. A step that stands finished already is left as it is; those of
 * runs that belong to another worker are not among the answers.
 */
export async function writeSteps(pool: Pool, steps: readonly NewStep[]): Promise<Fate[]> {
  const values = [
    steps.map(({ orgId }) => orgId),
    steps.map(({ runId }) => runId),
    steps.map(({ step }) => step.nodeId),
    steps.map(({ step }) => step.iteration),
    steps.map(({ step }) => step.type),
    steps.map(({ step }) => step.name),
    steps.map(({ step }) => step.status),
    steps.map(({ step }) => step.attempt),
    steps.map(({ step }) => JSON.stringify(step.input)),
    steps.map(({ step }) => JSON.stringify(step.output)),
    steps.map(({ step }) => step.error && JSON.stringify(step.error)),
    steps.map(({ step }) => step.usage.inputTokens),
    steps.map(({ step }) => step.usage.outputTokens),
    steps.map(({ step }) => step.costMicros),
    steps.map(({ step }) => step.startedAt),
    steps.map(({ step }) => step.finishedAt),
    steps.map(({ seq }) => seq),
    steps.map(({ fence }) => fence.jobId),
    steps.map(({ fence }) => fence.owner),
    steps.map(({ step }) => step.progress && JSON.stringify(step.progress)),
  ];
  const { rows } = await pool.query<Fate>({ name: "write-steps", text: statement, values });
  return rows;
}
