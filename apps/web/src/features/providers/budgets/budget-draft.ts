import type { CreateBudgetInput } from "@guildhall/api/client";
import type { BudgetItem } from "./budget-item.ts";

const microsOfDollar = 1_000_000;

/** A budget as its form holds it: money as it is typed, in dollars. */
export type BudgetDraft = {
  scope: "organization" | "agent" | "project" | "person";
  subjectId: string;
  isPerRun: boolean;
  dollars: string;
  period: BudgetItem["period"];
  isHard: boolean;
  isEnabled: boolean;
};

export const emptyDraft: BudgetDraft = {
  scope: "organization",
  subjectId: "",
  isPerRun: false,
  dollars: "",
  period: "month",
  isHard: true,
  isEnabled: true,
};

/** The form of a budget that is there already. */
export function draftOf({ limitMicros, isPerRun, period, isHard, isEnabled }: BudgetItem): BudgetDraft {
  return { ...emptyDraft, isPerRun, period, isHard, isEnabled, dollars: String(limitMicros / microsOfDollar) };
}

/** The micro-dollars that were typed; null when that is no amount of money. */
export function microsOf(dollars: string): number | null {
  const micros = Math.round(Number(dollars.replaceAll(/[$,\s]/g, "")) * microsOfDollar);
  return Number.isSafeInteger(micros) && micros > 0 ? micros : null;
}

/** What is asked of the server for a new budget. */
export function inputOf(draft: BudgetDraft, limitMicros: number): CreateBudgetInput {
  const { scope, subjectId, isPerRun, period, isHard, isEnabled } = draft;
  const key = { agent: "agentId", project: "projectId", person: "userId", organization: null } as const;
  const name = key[scope];
  return { ...(name && { [name]: subjectId }), isPerRun, period, limitMicros, isHard, isEnabled };
}
