import { jsonValue, notFound, record } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ExecutionView } from "../executions.contract.ts";
import { askedSelect, describeWait } from "./describe-wait.ts";
import { executionSummarySelect, toExecutionSummary } from "./execution-select.ts";
import { readSteps } from "./read-steps.ts";
import { visibleExecution } from "./visible-execution.ts";

const firstSteps = 500;
const firstWaits = 100;

const select = {
  ...executionSummarySelect,
  createdById: true,
  traceId: true,
  execution: {
    select: {
      ...executionSummarySelect.execution.select,
      input: true,
      output: true,
      vars: true,
      parentId: true,
      replayOfId: true,
    },
  },
  waits: {
    where: { resolvedAt: null },
    take: firstWaits,
    select: { nodeId: true, iteration: true, kind: true, dueAt: true, approval: { select: askedSelect } },
  },
};

/** An execution with its first steps, and what it waits for. */
export async function getExecution(
  { db, principal, services }: OrgContext,
  { id }: { id: string },
): Promise<ExecutionView> {
  const row = await db.run.findFirst({ where: { id, ...visibleExecution(principal) }, select });
  if (!row?.execution) throw notFound("execution");
  const { pool } = services.database;
  const steps = await readSteps(pool, { orgId: principal.orgId, runId: id, after: 0, limit: firstSteps + 1 });
  const { input, output, vars, parentId, replayOfId } = row.execution;
  return {
    ...toExecutionSummary(row),
    input: jsonValue.parse(input),
    output: jsonValue.parse(output),
    vars: record.parse(vars),
    createdById: row.createdById,
    traceId: row.traceId,
    parentId,
    replayOfId,
    steps: steps.slice(0, firstSteps),
    hasMoreSteps: steps.length > firstSteps,
    waits: row.waits.map(describeWait),
  };
}
