import type { BudgetView } from "@guildhall/api/client";

/** A row as the browser gets it: times are text. */
export type BudgetItem = Omit<BudgetView, "createdAt" | "renewsAt"> & { createdAt: string; renewsAt: string | null };

/** How often a budget begins anew. */
export const periodNames = { day: "a day", week: "a week", month: "a month", forever: "in all" } as const;

/** For what a budget holds, in words. */
export function subjectOf({ subject, projectId, agentId, isPerRun }: BudgetItem): string {
  const named = subject && (agentId ? `Agent ${subject}` : projectId ? `Project ${subject}` : subject);
  if (isPerRun) return named ? `Each run of ${named}` : "Each run";
  return named ?? "The organization";
}
