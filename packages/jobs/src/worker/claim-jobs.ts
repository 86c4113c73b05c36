import { randomUUID } from "node:crypto";
import type { Lease } from "./lease.ts";
import type { Taker } from "./taker.ts";

/** Takes these jobs, as far as nobody else had them first. */
export async function claimJobs({ pool, executorId, jobs, claim }: Taker, ids: string[]): Promise<Lease[]> {
  const values = [randomUUID(), executorId, jobs, ids];
  return (await pool.query<Lease>({ name: "claim-jobs", text: claim.named, values })).rows;
}

/** Takes those that have waited longest. */
export async function claimOldestJobs({ pool, executorId, jobs, claim }: Taker, most: number): Promise<Lease[]> {
  const values = [randomUUID(), executorId, jobs, most];
  return (await pool.query<Lease>({ name: "claim-oldest-jobs", text: claim.oldest, values })).rows;
}
