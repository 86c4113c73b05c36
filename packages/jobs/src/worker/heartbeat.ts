import type { Pool } from "pg";

/** A worker whose last beat is older than this counts as dead, and its work goes to others. */
export const deadAfterMs = 3000;

/** Says that this process is alive. A clock of the database, not of the worker, sets the time. */
export async function beat(pool: Pool, executorId: string): Promise<void> {
  await pool.query(
    `insert into "WorkerHeartbeat" ("executorId") values ($1)
     on conflict ("executorId") do update set "beatAt" = now()`,
    [executorId],
  );
}

/** Says that this process is leaving, so that nobody has to wait for its beats to age. */
export async function leave(pool: Pool, executorId: string): Promise<void> {
  await pool.query(`delete from "WorkerHeartbeat" where "executorId" = $1`, [executorId]);
}
