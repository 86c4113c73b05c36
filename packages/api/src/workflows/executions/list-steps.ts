import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ListStepsInput, StepView } from "../executions.contract.ts";
import { readSteps } from "./read-steps.ts";
import { visibleExecution } from "./visible-execution.ts";

/** The steps of an execution behind a place in its log, in the order in which they were written. */
export async function listSteps(
  { db, principal, services }: OrgContext,
  { id, after, limit }: ListStepsInput,
): Promise<{ items: StepView[]; next: number | null }> {
  const found = await db.run.findFirst({ where: { id, ...visibleExecution(principal) }, select: { id: true } });
  if (!found) throw notFound("execution");
  const items = await readSteps(services.database.pool, { orgId: principal.orgId, runId: id, after, limit });
  return { items, next: items.length === limit ? (items.at(-1)?.seq ?? null) : null };
}
