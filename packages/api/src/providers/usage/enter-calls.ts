import { periodStart } from "../budgets/period-start.ts";

/** The columns of calls on their way into the ledger, as `entersLedger` reads them. */
export const callColumns = `entry_id, org_id, run_id, user_id, agent_id, model_name, input_tokens, output_tokens,
  cost_micros`;

/** What a call tells of itself, and what the row of its run knows better: SQL for one row `who` of each row of `calls`. */
export const spenders = (calls: string) => `
  select i.*, r.id as run, r."workflowId" as "workflowId", coalesce(i.user_id, r."createdById") as "userId",
    coalesce(i.agent_id, r."agentId", c."agentId") as "agentId",
    coalesce(r."projectId", c."projectId", w."projectId") as "projectId"
  from ${calls} i
  left join lateral (select * from "Run" where id = i.run_id and "orgId" = i.org_id offset 0) r on true
  left join lateral (select "agentId", "projectId" from "Conversation" where id = r."conversationId" offset 0) c on true
  left join lateral (select "projectId" from "Workflow" where id = r."workflowId" offset 0) w on true`;

/** Whether a budget holds for what a row tells: each of project, agent and person that it names is the row's. */
export const budgetHolds = (budget: string, row: string) =>
  ["projectId", "agentId", "userId"]
    .map((column) => `(${budget}."${column}" is null or ${budget}."${column}" = ${row}."${column}")`)
    .join(" and ");

/**
 * Moves what budgets have reserved and spent, by rows of organization, budget, start of the period, and the two changes.
 * Everywhere budgets are held first, then reservations are taken away, then these rows are changed, in the order of
 * their ids: so no two statements wait for each other crosswise, and no budget goes away in between.
 */
export const movesSpends = (moves: string) => `
  insert into "BudgetSpend" as s ("orgId", "budgetId", "periodStartAt", "reservedMicros", "spentMicros")
  select org_id, budget_id, start, sum(reserved), sum(spent)
  from (${moves}) as moved(org_id, budget_id, start, reserved, spent)
  group by org_id, budget_id, start order by budget_id, start
  on conflict ("budgetId", "periodStartAt") do update set
    "reservedMicros" = s."reservedMicros" + excluded."reservedMicros", "spentMicros" = s."spentMicros" + excluded."spentMicros"`;

/** What goes back to budgets with reservations that a part of the statement took away. */
export const givesBack = (freed: string) =>
  `select "orgId", "budgetId", "periodStartAt", -"amountMicros", 0 from ${freed}`;

/**
 * Parts of a `with` that enter calls into the ledger, once each: they take the place of what was reserved, and count in
 * every budget that holds for them. `calls` is a relation with `callColumns`. Reservations `v` go for which `settled` holds,
 * of the organizations that `orgs` selects.
 */
export const entersLedger = (
  calls: string,
  settled = `v."entryId" in (select entry_id from ${calls})`,
  orgs = `select org_id from ${calls}`,
) => `
  held as (
    select * from "Budget" where "orgId" in (${orgs}) for key share
  ), entered as (
    insert into "UsageEntry" (id, "orgId", kind, "userId", "agentId", "workflowId", "projectId", "runId", "modelName",
      "inputTokens", "outputTokens", "costMicros")
    select entry_id, org_id, 'model_call', "userId", "agentId", "workflowId", "projectId", run, model_name, input_tokens,
      output_tokens, cost_micros
    from (${spenders(calls)}) who
    on conflict (id) do nothing
    returning "orgId", "userId", "agentId", "projectId", "costMicros"
  ), freed as (
    delete from "BudgetReservation" v using held where v."budgetId" = held.id and ${settled}
    returning v."orgId", v."budgetId", v."periodStartAt", v."amountMicros"
  ), counted as (${movesSpends(`
    ${givesBack("freed")}
    union all
    select b."orgId", b.id, ${periodStart("b.period")}, 0, e."costMicros"
    from entered e join held b on b."orgId" = e."orgId" and ${budgetHolds("b", "e")}
    where e."costMicros" > 0`)}
  )`;
