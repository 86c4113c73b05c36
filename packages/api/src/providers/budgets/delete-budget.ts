import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { noteProviders } from "../note-providers.ts";
import { budgetSelect, viewBudget } from "./budgets.select.ts";

/** Deletes a budget: nothing is refused for its sake any more. The ledger stays as it is. */
export async function deleteBudget({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const row = await tx.budget.findFirst({ where: { id }, select: budgetSelect });
    if (!row) throw notFound("budget");
    await tx.budget.delete({ where: { id } });
    const { limitMicros, period, subject } = viewBudget(row);
    const told = { name: subject ?? "", limitMicros, period };
    await noteProviders(tx, principal.orgId);
    await writeAudit(tx, principal, "providers.delete-budget", { type: "budget", id }, told);
  });
}
