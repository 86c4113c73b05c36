import type { Pool } from "pg";
import { gather } from "./gather.ts";
import type { Engine, EngineLog } from "./engine.ts";

type StarterOptions = { pool: Pool; engine: Engine; log: EngineLog; mayStart: () => boolean };
type JobStart = { id: string; job: string; input: unknown };

const sweepBatch = 50;

/**
 * Hands enqueued jobs to the engine. Every worker may try; the engine lets one id be started once. The row that asks
 * for the start goes only after the engine has the job, so a crash between the two starts nothing twice and loses none.
 */
export function createStarter({ pool, engine, log, mayStart }: StarterOptions) {
  const forget = gather((ids: string[]) =>
    pool
      .query({ name: "jobs-started", text: `delete from "JobStart" where id = any($1)`, values: [ids] })
      .catch((error: unknown) => log.warn("started jobs could not be crossed off yet", { error: String(error) })),
  );

  async function start({ id, job, input }: JobStart): Promise<void> {
    if (!mayStart()) return;
    try {
      await engine.start(id, job, input);
      forget(id);
    } catch (error) {
      log.warn("a job could not be started yet, the next sweep tries again", { id, error: String(error) });
    }
  }

  return {
    /** Starts the job that a notification tells of; one whose input did not fit is left to the next sweep. */
    hear: (payload: string): void => {
      const [id = "", job = ""] = payload.split(" ", 2);
      const input = payload.slice(id.length + job.length + 2);
      if (input) void start({ id, job, input: JSON.parse(input) });
    },
    /** Starts what no notification led to: enqueued while no worker listened, or while all were busy. */
    sweep: async (): Promise<void> => {
      const { rows } = await pool.query<JobStart>({
        name: "sweep-jobs",
        text: `select id, job, input from "JobStart" where "createdAt" < now() - interval '250 milliseconds'
               order by "createdAt" limit $1`,
        values: [sweepBatch],
      });
      await Promise.all(rows.map(start));
    },
  };
}
