import type { Pool } from "@guildhall/db";
import { isUniqueViolation } from "../../ground/is-unique-violation.ts";
import { insertExecution, type NewExecution } from "./insert-execution.ts";
import { letIn } from "./let-in.ts";

export type StartedExecution = { runId: string; isNew: boolean };

/**
 * Starts an execution, whoever asks for it; null when its workflow is gone. Two who come with the same key at the same
 * moment get the same execution.
 */
export async function startExecution(
  pool: Pool,
  execution: Omit<NewExecution, "isLetIn"> & { concurrency: number | null },
): Promise<StartedExecution | null> {
  const { concurrency, ...given } = execution;
  const started = await insertOnce(pool, { ...given, isLetIn: concurrency === null });
  if (started?.isNew && concurrency !== null) await letIn(pool, given.orgId, given.workflowId);
  return started;
}

async function insertOnce(pool: Pool, execution: NewExecution): Promise<StartedExecution | null> {
  try {
    return await insertExecution(pool, execution);
  } catch (error) {
    // Another came with the same key in the same moment, and is there now.
    if (isUniqueViolation(error, "Execution_orgId_idempotencyKey_key")) return insertExecution(pool, execution);
    throw error;
  }
}
