import type { OrgTransaction } from "@guildhall/db";
import { newId, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { noteProviders } from "../note-providers.ts";
import type { BudgetView, CreateBudgetInput } from "./budgets.contract.ts";
import { budgetSelect, viewBudget } from "./budgets.select.ts";
import { countSpent } from "./count-spent.ts";

/** Makes a budget. What was spent before in its period counts; calls that are under way are not interrupted. */
export async function createBudget({ db, principal }: OrgContext, input: CreateBudgetInput): Promise<BudgetView> {
  const { orgId } = principal;
  const id = newId("budget");
  return db.$transaction(async (tx) => {
    await requireSubject(tx, input);
    const { projectId = null, agentId = null, userId = null, ...given } = input;
    await tx.budget.create({ data: { id, orgId, projectId, agentId, userId, ...given } });
    await countSpent(tx, orgId, id);
    await noteProviders(tx, orgId);
    const row = await tx.budget.findUniqueOrThrow({ where: { id }, select: budgetSelect });
    const view = viewBudget(row);
    const { limitMicros, period, subject: name } = view;
    await writeAudit(
      tx,
      principal,
      "providers.create-budget",
      { type: "budget", id },
      { name: name ?? "", limitMicros, period },
    );
    return view;
  });
}

async function requireSubject(tx: OrgTransaction, { projectId, agentId, userId }: CreateBudgetInput): Promise<void> {
  const select = { id: true } as const;
  if (projectId && !(await tx.project.findFirst({ where: { id: projectId }, select }))) throw notFound("project");
  if (agentId && !(await tx.agent.findFirst({ where: { id: agentId }, select }))) throw notFound("agent");
  if (userId && !(await tx.member.findFirst({ where: { userId }, select }))) throw notFound("member");
}
