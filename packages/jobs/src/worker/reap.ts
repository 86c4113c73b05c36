import type { Pool } from "pg";
import type { Engine } from "./engine.ts";
import { deadAfterMs } from "./heartbeat.ts";

/** Gives the work of dead workers to the living. Safe to be called by many at once: the take-over is one update. */
export async function reap(pool: Pool, engine: Engine): Promise<void> {
  const { rows } = await pool.query<{ executor_id: string }>({
    name: "reap",
    text: `select distinct executor_id from dbos.workflow_status
           where status = 'PENDING' and executor_id is not null and not exists (
             select from "WorkerHeartbeat"
             where "executorId" = executor_id and "beatAt" > now() - $1 * interval '1 millisecond'
           )`,
    values: [deadAfterMs],
  });
  if (rows.length > 0) await engine.recover(rows.map((row) => row.executor_id));
  await pool.query(`delete from "WorkerHeartbeat" where "beatAt" < now() - interval '1 hour'`);
}
