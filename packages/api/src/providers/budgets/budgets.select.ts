import type { Prisma } from "@guildhall/db";
import type { BudgetView } from "./budgets.contract.ts";
import { periodOf } from "./period-of.ts";

export const budgetSelect = {
  id: true,
  projectId: true,
  agentId: true,
  userId: true,
  isPerRun: true,
  period: true,
  isHard: true,
  isEnabled: true,
  limitMicros: true,
  createdAt: true,
  project: { select: { name: true } },
  agent: { select: { name: true } },
  user: { select: { name: true } },
  budgetSpends: { orderBy: { periodStartAt: "desc" }, take: 5 },
} satisfies Prisma.BudgetSelect;

type Row = Prisma.BudgetGetPayload<{ select: typeof budgetSelect }>;

/** The row with what it has given in the period that is under way. */
export function viewBudget({ budgetSpends, project, agent, user, limitMicros, ...row }: Row): BudgetView {
  const { startAt, renewsAt } = periodOf(row.period, new Date());
  const spend = budgetSpends.find(({ periodStartAt }) => periodStartAt.getTime() === startAt.getTime());
  return {
    ...row,
    subject: (project ?? agent ?? user)?.name ?? null,
    limitMicros: Number(limitMicros),
    spentMicros: Number(spend?.spentMicros ?? 0n),
    reservedMicros: Number(spend?.reservedMicros ?? 0n),
    renewsAt,
  };
}
