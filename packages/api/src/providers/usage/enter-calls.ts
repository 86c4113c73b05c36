import { periodStart } from "../budgets/period-start.ts";

/** The columns of calls on their way into the ledger, as `entersLedger` reads them. */
export const callColumns =
  "entry_id, org_id, run_id, user_id, agent_id, model_name, input_tokens, output_tokens, cost_micros";

/**
 * Parts of a `with` that enter calls into the ledger, once each: they take the place of what was reserved for them, and
 * count in every budget that holds for them. `calls` is a relation with `callColumns`. Rows of budgets are taken in one
 * order everywhere, so that no two statements wait for each other.
 */
export const entersLedger = (calls: string) => `
  entered as (
    insert into "UsageEntry" (id, "orgId", kind, "userId", "agentId", "workflowId", "projectId", "runId", "modelName",
      "inputTokens", "outputTokens", "costMicros")
    select i.entry_id, i.org_id, 'model_call', coalesce(i.user_id, r."createdById"),
      coalesce(i.agent_id, r."agentId", c."agentId"), r."workflowId",
      coalesce(r."projectId", c."projectId", w."projectId"), r.id, i.model_name, i.input_tokens, i.output_tokens, i.cost_micros
    from ${calls} i
    left join lateral (select * from "Run" where id = i.run_id and "orgId" = i.org_id offset 0) r on true
    left join lateral (select "agentId", "projectId" from "Conversation" where id = r."conversationId" offset 0) c on true
    left join lateral (select "projectId" from "Workflow" where id = r."workflowId" offset 0) w on true
    on conflict (id) do nothing
    returning id, "orgId", "userId", "agentId", "projectId", "runId", "costMicros"
  ), freed as (
    delete from "BudgetReservation" v using ${calls} i where v."entryId" = i.entry_id and v."orgId" = i.org_id
    returning v."orgId", v."budgetId", v."periodStartAt", v."amountMicros"
  ), counted as (
    insert into "BudgetSpend" as s ("orgId", "budgetId", "periodStartAt", "reservedMicros", "spentMicros")
    select org_id, budget_id, start, sum(reserved), sum(spent) from (
      select "orgId", "budgetId", "periodStartAt", -"amountMicros", 0 from freed
      union all
      select b."orgId", b.id, ${periodStart("b.period")}, 0, e."costMicros"
      from entered e join "Budget" b on b."orgId" = e."orgId" and ${budgetHolds("b", "e")}
      where e."costMicros" > 0 and not b."isPerRun"
    ) as moved(org_id, budget_id, start, reserved, spent)
    group by org_id, budget_id, start order by budget_id, start
    on conflict ("budgetId", "periodStartAt") do update set
      "reservedMicros" = s."reservedMicros" + excluded."reservedMicros", "spentMicros" = s."spentMicros" + excluded."spentMicros"
  )`;

/** Whether a budget holds for what a row tells: each of project, agent and person that it names is the row's. */
export function budgetHolds(budget: string, row: string): string {
  return ["projectId", "agentId", "userId"]
    .map((column) => `(${budget}."${column}" is null or ${budget}."${column}" = ${row}."${column}")`)
    .join(" and ");
}
