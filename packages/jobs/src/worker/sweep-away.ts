import type { Pool } from "@guildhall/db";

/** Takes away what nobody asks for any more: ended jobs after a week, and the beats of workers that are long gone. */
export async function sweepAway(pool: Pool): Promise<void> {
  await pool.query(`delete from "JobLease" where "endedAt" < now() - interval '7 days'`);
  await pool.query(`delete from "WorkerHeartbeat" where "beatAt" < now() - interval '1 hour'`);
}
