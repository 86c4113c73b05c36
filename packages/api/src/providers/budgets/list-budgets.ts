import type { OrgContext } from "../../ground/principal.ts";
import type { BudgetList } from "./budgets.contract.ts";
import { budgetSelect, viewBudget } from "./budgets.select.ts";

const most = 500;

/** The organization's budgets with what they have given. Who does not look after them is shown those for all and for them. */
export async function listBudgets({ db, principal: { role, userId } }: OrgContext): Promise<BudgetList> {
  const theirs = { projectId: null, agentId: null, OR: [{ userId: null }, { userId }] };
  const rows = await db.budget.findMany({
    where: role === "owner" || role === "admin" ? {} : theirs,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
    select: budgetSelect,
  });
  return { items: rows.map(viewBudget), nextCursor: null };
}
