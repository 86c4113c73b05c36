import type { Pool } from "@guildhall/db";
import { planOnce } from "@guildhall/db/connect";
import type { JobCatalog } from "../define-jobs.ts";

/** Who takes jobs, and the ones that it has handlers for; others are left to workers of another version. */
export type Taker = {
  pool: Pool;
  executorId: string;
  jobs: string[];
  /** The statements that claim jobs: these by their ids, and those that have waited longest. */
  claim: { named: string; oldest: string };
};

/** Makes the taker of a process, which takes the jobs of the catalog. */
export function createTaker(pool: Pool, executorId: string, catalog: JobCatalog): Taker {
  const brief = briefs(catalog);
  const claim = {
    named: claiming(`and id = any($4::text[])`, brief),
    oldest: claiming(`order by "createdAt" limit $4::int`, brief),
  };
  return { pool, executorId, jobs: Object.keys(catalog), claim };
}

/*
 * The rows move in one statement: a crash before its commit starts nothing, one after it leaves a lease to take over.
 * Nobody waits for the disk: a claim that is lost with the database is made again, by whoever comes first, and what its
 * owner still writes is refused, since the lease is not there.
 */
const claiming = (wanted: string, brief: string) =>
  planOnce(`
  with wanted as (
    select id from "JobStart" where job = any($3::text[]) ${wanted} for update skip locked
  ), started as (
    delete from "JobStart" s using wanted where s.id = wanted.id returning s.id, s.job, s.input
  ), job as (
    insert into "JobLease" (id, job, input, owner, "executorId") select id, job, input, $1, $2 from started
    on conflict (id) do nothing returning id, job, input, owner
  )
  select id, job, input, owner, ${brief} as brief, set_config('synchronous_commit', 'off', true) from job`);

function briefs(catalog: JobCatalog): string {
  const cases = Object.entries(catalog).flatMap(([name, { brief }]) => (brief ? `when '${name}' then (${brief})` : []));
  return cases.length > 0 ? `case job.job ${cases.join(" ")} end` : "null";
}
