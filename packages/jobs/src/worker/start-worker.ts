import type { Notifications, Pool } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { jobStartChannel } from "../channels.ts";
import type { JobCatalog, JobHandlers } from "../define-jobs.ts";
import { beat, leave } from "./heartbeat.ts";
import { createPlaces } from "./places.ts";
import { repeat } from "./repeat.ts";
import { runJob } from "./run-job.ts";
import { createStarter } from "./starter.ts";
import { sweepAway } from "./sweep-away.ts";
import { createTaker } from "./taker.ts";
import type { WorkerLog } from "./worker-log.ts";

export type WorkerOptions<Catalog extends JobCatalog> = {
  pool: Pool;
  notifications: Notifications;
  catalog: Catalog;
  handlers: JobHandlers<Catalog>;
  /** How many jobs may run in this process at once. */
  concurrency: number;
  log: WorkerLog;
};

export type Worker = {
  executorId: string;
  /** Takes nothing more, gives what runs `drainMs` to end, and leaves the rest to other workers. */
  stop: (drainMs: number) => Promise<void>;
};

const everyMs = 1000;
const sweepAwayEveryMs = 60_000;

/** Makes this process a worker: it runs the jobs that are enqueued, and takes over those of workers that died. */
export async function startWorker<Catalog extends JobCatalog>(options: WorkerOptions<Catalog>): Promise<Worker> {
  const { pool, notifications, catalog, handlers, concurrency, log } = options;
  const executorId = newId("executor");
  const stopping = new AbortController();
  const surroundings = { pool, catalog, handlers, log, signal: stopping.signal };
  const places = createPlaces(concurrency, () => starter.catchUp());
  const starter = createStarter({
    taker: createTaker(pool, executorId, catalog),
    places,
    begin: (lease) => void places.within(lease, () => runJob(surroundings, lease)),
    log,
  });

  await beat(pool, executorId);
  const stopListening = notifications.listen(jobStartChannel, starter.hear);
  const stopBeating = repeat(everyMs, () => beat(pool, executorId), log);
  const loops = [
    repeat(everyMs, starter.sweep, log),
    repeat(everyMs, starter.takeOver, log),
    repeat(sweepAwayEveryMs, () => sweepAway(pool), log),
  ];

  return {
    executorId,
    stop: async (drainMs) => {
      stopListening();
      places.close();
      await Promise.all(loops.map((stop) => stop()));
      await Promise.race([places.empty(), new Promise((resolve) => setTimeout(resolve, drainMs).unref())]);
      stopping.abort(new Error("the worker is stopping"));
      await stopBeating();
      await leave(pool, executorId);
    },
  };
}
