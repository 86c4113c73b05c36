import type { Prisma } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import type { ExecutionSummary } from "../executions.contract.ts";

export const executionSummarySelect = {
  id: true,
  workflowId: true,
  status: true,
  error: true,
  inputTokens: true,
  outputTokens: true,
  costMicros: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  workflow: { select: { name: true } },
  execution: { select: { trigger: true, version: { select: { version: true } } } },
} satisfies Prisma.RunSelect;

type Row = Prisma.RunGetPayload<{ select: typeof executionSummarySelect }>;

/** An execution as lists show it. */
export function toExecutionSummary(row: Row): ExecutionSummary {
  const { workflow, execution, error, costMicros, workflowId, ...run } = row;
  return {
    ...run,
    workflowId: workflowId ?? "",
    workflowName: workflow?.name ?? "",
    version: execution?.version.version ?? 0,
    trigger: execution?.trigger ?? "manual",
    error: error === null ? null : readJson("Run.error", error),
    costMicros: Number(costMicros),
  };
}
