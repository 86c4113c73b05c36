import type { Pool } from "@guildhall/db";

/** Whether an organization has budgets, and whether some of them hold for each run by itself. */
export type BudgetsInForce = "none" | "some" | "per-run";

/** Looks which budgets an organization has in force, so that calls need not ask where there are none. */
export async function loadBudgetsInForce(pool: Pool, orgId: string): Promise<BudgetsInForce> {
  const { rows } = await pool.query<{ isPerRun: boolean | null }>({
    name: "load-budgets-in-force",
    text: `select bool_or("isPerRun") as "isPerRun" from "Budget" where "orgId" = $1 and "isEnabled"`,
    values: [orgId],
  });
  const isPerRun = rows[0]?.isPerRun ?? null;
  if (isPerRun === null) return "none";
  return isPerRun ? "per-run" : "some";
}
