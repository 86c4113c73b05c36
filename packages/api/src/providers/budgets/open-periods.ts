import type { Pool } from "@guildhall/db";
import { periodStart } from "./period-start.ts";

const statement = `
  insert into "BudgetSpend" ("orgId", "budgetId", "periodStartAt")
  select b."orgId", b.id, ${periodStart("b.period")} from "Budget" b where b."orgId" = $1 order by b.id
  on conflict do nothing`;

/** Begins the periods of an organization's budgets in which nothing was asked for yet. */
export async function openPeriods(pool: Pool, orgId: string): Promise<void> {
  await pool.query({ name: "open-periods", text: statement, values: [orgId] });
}
