import type { Pool } from "@guildhall/db";
import { inBatches, planOnce } from "@guildhall/db/connect";

type Ending = { id: string; owner: string; error: string | null };

/**
 * Says that a job has ended, well or with an error. One that belongs to another worker by now is left to it. Nobody waits
 * for the disk: an end that is lost with the database is found by the sweep, and the job finds nothing left to do.
 */
export const endJob: (pool: Pool, ending: Ending) => Promise<void> = inBatches(endJobs);

async function endJobs(pool: Pool, endings: Ending[]): Promise<void[]> {
  await pool.query({
    name: "end-jobs",
    text: planOnce(`
      with ended as (
        update "JobLease" l set "endedAt" = now(), error = e.error
        from unnest($1::text[], $2::text[], $3::text[]) as e(id, owner, error)
        where l.id = e.id and l.owner = e.owner
      ) select set_config('synchronous_commit', 'off', true)`),
    values: [endings.map(({ id }) => id), endings.map(({ owner }) => owner), endings.map(({ error }) => error)],
  });
  return endings.map(() => undefined);
}
