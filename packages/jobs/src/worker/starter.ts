import type { Pool } from "pg";
import { gather } from "./gather.ts";
import type { Engine, EngineLog } from "./engine.ts";

type StarterOptions = {
  pool: Pool;
  engine: Engine;
  log: EngineLog;
  /** The jobs that this version has handlers for; others are left to workers that have. */
  jobs: string[];
  /** How many more jobs may begin in this process. */
  free: () => number;
  /** Whether the engine has brought this job already, so that it is counted in `free`. */
  isInHand: (id: string) => boolean;
};
type JobStart = { id: string; job: string; input: unknown };

const sweepBatch = 50;
const settledMs = 250;

/**
 * Hands enqueued jobs to the engine. Every worker may try; the engine lets one id be started once. The row that asks
 * for the start goes only after the engine has the job, so a crash between the two starts nothing twice and loses none.
 */
export function createStarter({ pool, engine, log, jobs, free, isInHand }: StarterOptions) {
  const started = new Set<string>();
  const starting = new Set<string>();
  let isBehind = false;

  const forget = gather((ids: string[]) =>
    pool
      .query({ name: "jobs-started", text: `delete from "JobStart" where id = any($1)`, values: [ids] })
      .catch((error: unknown) => log.warn("started jobs could not be crossed off yet", { error: String(error) }))
      .finally(() => ids.forEach((id) => started.delete(id))),
  );

  async function start({ id, job, input }: JobStart): Promise<void> {
    if (started.has(id) || !jobs.includes(job)) return;
    if (!mayStart()) return void (isBehind = true);
    starting.add(id);
    started.add(id);
    try {
      await engine.start(id, job, input);
    } catch (error) {
      started.delete(id);
      return log.warn("a job could not be started yet, the next sweep tries again", { id, error: String(error) });
    } finally {
      starting.delete(id);
    }
    forget(id);
    // Another worker may have had it, or it has ended already: then its place is free.
    await catchUp();
  }

  function mayStart(): boolean {
    return [...starting].filter((id) => !isInHand(id)).length < free();
  }

  async function catchUp(): Promise<void> {
    if (!isBehind || !mayStart()) return;
    await sweep(0).catch((error: unknown) => log.warn("a worker could not look for work", { error: String(error) }));
  }

  async function sweep(olderThanMs: number): Promise<void> {
    isBehind = false;
    const { rows } = await pool.query<JobStart>({
      name: "sweep-jobs",
      text: `select id, job, input from "JobStart"
             where "createdAt" < now() - $1 * interval '1 millisecond' and job = any($2) and id <> all($3)
             order by "createdAt" limit $4`,
      values: [olderThanMs, jobs, [...started], sweepBatch],
    });
    if (rows.length === sweepBatch) isBehind = true;
    await Promise.all(rows.map(start));
  }

  return {
    /** Starts the job that a notification tells of; one whose input did not fit is left to the next sweep. */
    hear: (payload: string): void => {
      const [id = "", job = ""] = payload.split(" ", 2);
      const input = payload.slice(id.length + job.length + 2);
      if (input) void start({ id, job, input: JSON.parse(input) });
    },
    /** Starts what no notification led to: enqueued while no worker listened, or while all were busy. */
    sweep: () => sweep(settledMs),
    /** To be called when a job has ended: starts at once what had to be left while all places were taken. */
    catchUp,
  };
}
