import type { Pool } from "@guildhall/db";
import { givesBack, movesSpends } from "../usage/enter-calls.ts";

const mostAtOnce = 1000;

const statement = `
  with expired as (
    select v.id from "BudgetReservation" v join "Budget" b on b.id = v."budgetId" where v."expiresAt" < now()
    order by v."expiresAt" limit ${mostAtOnce}
    for key share of b skip locked for update of v skip locked
  ), freed as (
    delete from "BudgetReservation" v using expired where v.id = expired.id
    returning "orgId", "budgetId", "periodStartAt", "amountMicros"
  ), counted as (${movesSpends(givesBack("freed"))})
  select from freed`;

/** Gives back what was put aside for calls of which nobody told how they ended. */
export async function freeExpired(pool: Pool): Promise<number> {
  return (await pool.query({ name: "free-expired-reservations", text: statement })).rowCount ?? 0;
}
