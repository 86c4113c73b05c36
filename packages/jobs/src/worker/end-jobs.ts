import type { Pool } from "@guildhall/db";

export type Ending = { id: string; owner: string; error: string | null };

/** Says that jobs have ended. Those that belong to another worker by now are left to it. */
export async function endJobs(pool: Pool, endings: Ending[]): Promise<void> {
  await pool.query({
    name: "end-jobs",
    text: `update "JobLease" l set "endedAt" = now(), error = e.error
           from unnest($1::text[], $2::text[], $3::text[]) as e(id, owner, error)
           where l.id = e.id and l.owner = e.owner and l."endedAt" is null`,
    values: [endings.map(({ id }) => id), endings.map(({ owner }) => owner), endings.map(({ error }) => error)],
  });
}
