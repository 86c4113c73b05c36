import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { noteProviders } from "../note-providers.ts";
import type { BudgetView, UpdateBudgetInput } from "./budgets.contract.ts";
import { budgetSelect, viewBudget } from "./budgets.select.ts";
import { countSpent } from "./count-spent.ts";

/** Changes a budget; for what it holds stays. With another period, what was spent in that one counts. */
export async function updateBudget(
  { db, principal }: OrgContext,
  { id, ...given }: UpdateBudgetInput,
): Promise<BudgetView> {
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return db.$transaction(async (tx) => {
    const { count } = await tx.budget.updateMany({ where: { id }, data: changes });
    if (count === 0) throw notFound("budget");
    if (given.period !== undefined) await countSpent(tx, principal.orgId, id);
    await noteProviders(tx, principal.orgId);
    await writeAudit(
      tx,
      principal,
      "providers.update-budget",
      { type: "budget", id },
      { fields: Object.keys(changes) },
    );
    return viewBudget(await tx.budget.findUniqueOrThrow({ where: { id }, select: budgetSelect }));
  });
}
