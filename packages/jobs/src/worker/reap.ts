import type { Pool } from "pg";
import type { Engine } from "./engine.ts";
import { deadAfterMs } from "./heartbeat.ts";

/** Who reaps, and the jobs that it has in hand itself. */
type Reaper = { executorId: string; inHand: Iterable<string> };

/**
 * Gives the work of dead workers to the living. Safe to be called by many at once: the take-over is one update. A
 * worker that was held up never takes itself for dead: what it has in hand, it goes on with.
 */
export async function reap(pool: Pool, engine: Engine, { executorId, inHand }: Reaper): Promise<void> {
  await disownLost(pool, executorId, [...inHand]);
  const { rows } = await pool.query<{ executor_id: string }>({
    name: "reap",
    text: `select distinct executor_id from dbos.workflow_status
           where status = 'PENDING' and executor_id <> $2 and not exists (
             select from "WorkerHeartbeat"
             where "executorId" = executor_id and "beatAt" > now() - $1 * interval '1 millisecond'
           )`,
    values: [deadAfterMs, executorId],
  });
  if (rows.length > 0) await engine.recover(rows.map((row) => row.executor_id));
  await pool.query(`delete from "WorkerHeartbeat" where "beatAt" < now() - interval '1 hour'`);
}

/** What is ours in the database and not in hand, because the answer to our claim was lost, is given to a dead worker. */
async function disownLost(pool: Pool, executorId: string, inHand: string[]): Promise<void> {
  await pool.query({
    name: "disown-lost",
    text: `update dbos.workflow_status set executor_id = 'lost:' || executor_id
           where status = 'PENDING' and executor_id = $1 and workflow_uuid <> all($2)
             and updated_at < extract(epoch from now()) * 1000 - $3::int`,
    values: [executorId, inHand, deadAfterMs],
  });
}
