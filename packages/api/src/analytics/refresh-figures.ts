import type { Pool } from "@guildhall/db";
import { withTransaction } from "../ground/with-transaction.ts";
import { factsOfDay } from "./facts-of-day.ts";

/** The same for each agent or each workflow, by its id. */
const sharesBy = (column: string) => `
  select org_id, is_total, user_id, jsonb_object_agg(id, jsonb_build_object('messages', messages, 'executions', executions,
    'tokens', tokens, 'costMicros', cost, 'errors', errors)) as shares
  from (
    select org_id, grouping(user_id) = 1 as is_total, user_id, ${column} as id, sum(messages) as messages,
      sum(executions) as executions, sum(tokens) as tokens, sum(cost) as cost, sum(errors) as errors
    from facts where ${column} is not null group by grouping sets ((org_id, ${column}, user_id), (org_id, ${column}))
  ) each group by org_id, is_total, user_id`;

const figures = [
  "conversations",
  "messages",
  "tokens",
  "costMicros",
  "agentsCreated",
  "agentsActive",
  "workflowsCreated",
  "workflowsExecuted",
  "averageResponseMs",
  "errors",
  "breakdown",
].map((name) => `"${name}"`);
const counted = figures.join(", ");
const of = (row: string) => figures.map((figure) => `${row}.${figure}`).join(", ");

const insertInto = (whose: string, conflict: string) => `
  insert into "DailyFigures" as d (id, "orgId", "userId", day, ${counted}, "updatedAt")
  select 'day_' || to_char(day, 'YYYYMMDD') || '_' || org_id || coalesce('_' || user_id, ''), org_id, user_id, day,
    ${counted}, now()
  from sums, bounds where ${whose}
  on conflict ${conflict} do update set (${counted}, "updatedAt") = (${of("excluded")}, now())
    where (${of("d")}) is distinct from (${of("excluded")})`;

const statement = `
  with ${factsOfDay}, of_agents as (${sharesBy("agent_id")}), of_workflows as (${sharesBy("workflow_id")}), summed as (
    select org_id, grouping(user_id) = 1 as is_total, user_id, count(distinct conversation_id) as "conversations",
      sum(messages) as "messages", sum(tokens) as "tokens", sum(cost) as "costMicros",
      sum(agents_created) as "agentsCreated", count(distinct agent_id) as "agentsActive",
      sum(workflows_created) as "workflowsCreated", sum(executions) as "workflowsExecuted",
      round(avg(response_ms))::int as "averageResponseMs", sum(errors) as "errors"
    from facts group by grouping sets ((org_id, user_id), (org_id))
  ), sums as (
    select s.*, jsonb_build_object('agents', coalesce(a.shares, '{}'), 'workflows', coalesce(w.shares, '{}')) as "breakdown"
    from summed s
    left join of_agents a on a.org_id = s.org_id and a.is_total = s.is_total and a.user_id is not distinct from s.user_id
    left join of_workflows w on w.org_id = s.org_id and w.is_total = s.is_total and w.user_id is not distinct from s.user_id
    where s.is_total or s.user_id is not null
  ), totals as (${insertInto("is_total", `("orgId", day) where "userId" is null`)}),
  persons as (${insertInto("not is_total", `("orgId", "userId", day)`)})
  select count(*) from sums`;

/**
 * Counts the figures of a day, of UTC, for every organization and person, from the ledger and the runs. Done twice, it
 * changes nothing; when another worker is at it, it does nothing.
 */
export async function refreshFigures(pool: Pool, day: Date): Promise<void> {
  await withTransaction(pool, async (sql) => {
    const { rows } = await sql.query<{ mine: boolean }>(
      "select pg_try_advisory_xact_lock(hashtext('daily-figures')) as mine",
    );
    if (rows[0]?.mine) await sql.query(statement, [day.toISOString().slice(0, 10)]);
  });
}
