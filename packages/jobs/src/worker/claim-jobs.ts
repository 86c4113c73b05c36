import { randomUUID } from "node:crypto";
import type { Lease, Taker } from "./lease.ts";

/** The rows move in one statement: a crash before its commit starts nothing, one after it leaves a lease to take over. */
const claim = (wanted: string) => `
  with wanted as (
    select id from "JobStart" where job = any($3) ${wanted} for update skip locked
  ), started as (
    delete from "JobStart" s using wanted where s.id = wanted.id returning s.id, s.job, s.input
  )
  insert into "JobLease" (id, job, input, owner, "executorId") select id, job, input, $1, $2 from started
  on conflict (id) do nothing returning id, job, input, owner`;

const claimNamed = claim(`and id = any($4)`);
const claimOldest = claim(`order by "createdAt" limit $4`);

/** Takes these jobs, as far as nobody else had them first. */
export async function claimJobs({ pool, executorId, jobs }: Taker, ids: string[]): Promise<Lease[]> {
  const values = [randomUUID(), executorId, jobs, ids];
  return (await pool.query<Lease>({ name: "claim-jobs", text: claimNamed, values })).rows;
}

/** Takes those that have waited longest. */
export async function claimOldestJobs({ pool, executorId, jobs }: Taker, most: number): Promise<Lease[]> {
  const values = [randomUUID(), executorId, jobs, most];
  return (await pool.query<Lease>({ name: "claim-oldest-jobs", text: claimOldest, values })).rows;
}
