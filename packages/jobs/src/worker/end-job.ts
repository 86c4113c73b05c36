import type { Pool } from "@guildhall/db";
import { inBatches, planOnce } from "@guildhall/db/connect";

type Ending = { id: string; owner: string; error: string | null };

/** Says that a job has ended, well or with an error. One that belongs to another worker by now is left to it. */
export const endJob: (pool: Pool, ending: Ending) => Promise<void> = inBatches(endJobs);

async function endJobs(pool: Pool, endings: Ending[]): Promise<void[]> {
  await pool.query({
    name: "end-jobs",
    text: planOnce(`update "JobLease" l set "endedAt" = now(), error = e.error
           from unnest($1::text[], $2::text[], $3::text[]) as e(id, owner, error)
           where l.id = e.id and l.owner = e.owner`),
    values: [endings.map(({ id }) => id), endings.map(({ owner }) => owner), endings.map(({ error }) => error)],
  });
  return endings.map(() => undefined);
}
