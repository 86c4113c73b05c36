import { randomUUID } from "node:crypto";
import { planOnce } from "@guildhall/db/connect";
import { deadAfterMs } from "./heartbeat.ts";
import type { Lease } from "./lease.ts";
import type { Taker } from "./taker.ts";

/** A job that takes its worker down with it each time is given up at last. */
const mostAttempts = 100;

/*
 * A write of the old owner that is under way locks the row for a moment; it is passed over then, and seen by the next
 * look. What is ours and not in hand is there because the answer to our claim was lost.
 */
const statement = planOnce(`
  with lost as (
    select id from "JobLease" l
    where "endedAt" is null and job = any($3::text[]) and case
      when "executorId" = $2 then id <> all($4::text[]) and "takenAt" < now() - $5 * interval '1 millisecond'
      else not exists (
        select from "WorkerHeartbeat" h
        where h."executorId" = l."executorId" and "beatAt" > now() - $5 * interval '1 millisecond'
      ) end
    order by "takenAt" limit $6::int for update skip locked
  )
  update "JobLease" l set owner = $1, "executorId" = $2, attempt = attempt + 1, "takenAt" = now(),
    "endedAt" = case when attempt >= $7 then now() end,
    error = case when attempt >= $7 then 'it was begun too often' end
  from lost where l.id = lost.id
  returning l.id, l.job, l.input, l.owner, l."endedAt" is not null as "givenUp"`);

type Row = Lease & { givenUp: boolean };

/**
 * Takes jobs of dead workers. Safe to be called by many at once. A worker that was held up never takes itself for dead:
 * what it has in hand, it goes on with.
 */
export async function takeOverJobs(
  { pool, executorId, jobs }: Taker,
  { most, inHand }: { most: number; inHand: string[] },
): Promise<Lease[]> {
  const values = [randomUUID(), executorId, jobs, inHand, deadAfterMs, most, mostAttempts];
  const { rows } = await pool.query<Row>({ name: "take-over-jobs", text: statement, values });
  return rows.filter(({ givenUp }) => !givenUp);
}
