import type { Pool } from "@guildhall/db";
import { givesBack, movesSpends } from "../usage/enter-calls.ts";

const statement = `
  with held as (
    select b.id from "Budget" b where b.id in (select "budgetId" from "BudgetReservation" where "entryId" = $1)
    for key share
  ), freed as (
    delete from "BudgetReservation" v using held where v."budgetId" = held.id and v."entryId" = $1
    returning v."orgId", v."budgetId", v."periodStartAt", v."amountMicros"
  ), counted as (${movesSpends(givesBack("freed"))})
  select from freed`;

/** Gives back what was put aside for a call that came to nothing. Answers whether there was something. */
export async function freeCall(pool: Pool, entryId: string): Promise<boolean> {
  const { rowCount } = await pool.query({ name: "free-call", text: statement, values: [entryId] });
  return rowCount !== null && rowCount > 0;
}
