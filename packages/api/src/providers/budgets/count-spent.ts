import type { OrgTransaction } from "@guildhall/db";
import { budgetHolds } from "../usage/enter-calls.ts";
import { periodStart } from "./period-start.ts";

const statement = `
  insert into "BudgetSpend" ("orgId", "budgetId", "periodStartAt", "spentMicros")
  select b."orgId", b.id, p.start, (
    select coalesce(sum(e."costMicros"), 0) from "UsageEntry" e
    where e."orgId" = b."orgId" and e."createdAt" >= p.start and ${budgetHolds("b", "e")})
  from "Budget" b cross join lateral (select ${periodStart("b.period")} as start) p
  where b.id = $1 and b."orgId" = $2
  on conflict ("budgetId", "periodStartAt") do update set "spentMicros" = excluded."spentMicros"`;

/** Says what a budget has spent in its period, by the ledger: it may be new, or have another period. */
export async function countSpent(
  tx: Pick<OrgTransaction, "$executeRawUnsafe">,
  orgId: string,
  budgetId: string,
): Promise<void> {
  await tx.$executeRawUnsafe(statement, budgetId, orgId);
}
