import type { Pool } from "pg";
import type { Engine, EngineLog } from "./engine.ts";

type StarterOptions = { pool: Pool; engine: Engine; log: EngineLog; mayStart: () => boolean };

const sweepBatch = 50;

/**
 * Hands enqueued jobs to the engine. Every worker may try; the engine lets one id be started once. The row that asks
 * for the start goes only after the engine has the job, so a crash between the two starts nothing twice and loses none.
 */
export function createStarter({ pool, engine, log, mayStart }: StarterOptions) {
  async function start(id: string): Promise<void> {
    if (!mayStart()) return;
    try {
      const { rows } = await pool.query<{ job: string; input: unknown }>({
        name: "job-start",
        text: `select job, input from "JobStart" where id = $1`,
        values: [id],
      });
      const [row] = rows;
      if (!row) return;
      await engine.start(id, row.job, row.input);
      await pool.query({ name: "job-started", text: `delete from "JobStart" where id = $1`, values: [id] });
    } catch (error) {
      log.warn("a job could not be started yet, the next sweep tries again", { id, error: String(error) });
    }
  }

  return {
    start,
    /** Starts what no notification led to: enqueued while no worker listened, or while all were busy. */
    sweep: async (): Promise<void> => {
      const { rows } = await pool.query<{ id: string }>(
        `select id from "JobStart" where "createdAt" < now() - interval '250 milliseconds' order by "createdAt" limit $1`,
        [sweepBatch],
      );
      for (const { id } of rows) await start(id);
    },
  };
}
