import { type Fence, fenceCondition } from "@guildhall/jobs";
import type { Pool } from "@guildhall/db";
import { retryWhileAway } from "./retry-while-away.ts";

/** Says that a worker has the run. Answers false when it has ended, or belongs to another worker, by now. */
export async function markRunning(pool: Pool, runId: string, fence: Fence, signal: AbortSignal): Promise<boolean> {
  const query = {
    name: "mark-running",
    text: `update "Run" set status = 'running', "startedAt" = coalesce("startedAt", now())
           where id = $1 and status in ('pending', 'running') and ${fenceCondition("$2", "$3")}`,
    values: [runId, fence.jobId, fence.owner],
  };
  const { rowCount } = await retryWhileAway(() => pool.query(query), signal);
  return rowCount === 1;
}
