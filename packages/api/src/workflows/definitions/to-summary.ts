import type { Prisma } from "@guildhall/db";
import type { WorkflowSummary } from "../workflows.contract.ts";
import type { workflowSummarySelect } from "../workflows.select.ts";

type Row = Prisma.WorkflowGetPayload<{ select: typeof workflowSummarySelect }>;

/** A workflow as lists show it. */
export function toSummary({ versions, ...workflow }: Row): WorkflowSummary {
  return { ...workflow, liveVersion: versions[0]?.version ?? null };
}
