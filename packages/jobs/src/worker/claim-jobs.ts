import { randomUUID } from "node:crypto";
import type { JobCatalog } from "../define-jobs.ts";
import type { Lease, Taker } from "./lease.ts";

/*
 * The rows move in one statement: a crash before its commit starts nothing, one after it leaves a lease to take over.
 * Nobody waits for the disk: a claim that is lost with the database is made again, by whoever comes first, and what its
 * owner still writes is refused, since the lease is not there.
 */
const claim = (wanted: string, catalog: JobCatalog) => `
  with wanted as (
    select id from "JobStart" where job = any($3) ${wanted} for update skip locked
  ), started as (
    delete from "JobStart" s using wanted where s.id = wanted.id returning s.id, s.job, s.input
  ), job as (
    insert into "JobLease" (id, job, input, owner, "executorId") select id, job, input, $1, $2 from started
    on conflict (id) do nothing returning id, job, input, owner
  )
  select id, job, input, owner, ${briefs(catalog)} as brief, set_config('synchronous_commit', 'off', true) from job`;

function briefs(catalog: JobCatalog): string {
  const cases = Object.entries(catalog).flatMap(([name, { brief }]) => (brief ? `when '${name}' then (${brief})` : []));
  return cases.length > 0 ? `case job.job ${cases.join(" ")} end` : "null";
}

/** Takes these jobs, as far as nobody else had them first. */
export async function claimJobs({ pool, executorId, catalog }: Taker, ids: string[]): Promise<Lease[]> {
  const values = [randomUUID(), executorId, Object.keys(catalog), ids];
  return (await pool.query<Lease>({ name: "claim-jobs", text: claim(`and id = any($4)`, catalog), values })).rows;
}

/** Takes those that have waited longest. */
export async function claimOldestJobs({ pool, executorId, catalog }: Taker, most: number): Promise<Lease[]> {
  const values = [randomUUID(), executorId, Object.keys(catalog), most];
  const text = claim(`order by "createdAt" limit $4`, catalog);
  return (await pool.query<Lease>({ name: "claim-oldest-jobs", text, values })).rows;
}
