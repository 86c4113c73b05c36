import type { Notifications } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { Pool } from "pg";
import { jobStartChannel } from "../channels.ts";
import type { JobCatalog, JobHandlers } from "../define-jobs.ts";
import { type EngineLog, launchEngine } from "./engine.ts";
import { beat, leave } from "./heartbeat.ts";
import { reap } from "./reap.ts";
import { repeat } from "./repeat.ts";
import { runJob } from "./run-job.ts";
import { createStarter } from "./starter.ts";

export type WorkerOptions<Catalog extends JobCatalog> = {
  url: string;
  pool: Pool;
  notifications: Notifications;
  catalog: Catalog;
  handlers: JobHandlers<Catalog>;
  /** How many jobs may run in this process at once. */
  concurrency: number;
  log: EngineLog;
};

export type Worker = {
  executorId: string;
  /** Takes nothing more, gives what runs `drainMs` to end, and leaves the rest to other workers. */
  stop: (drainMs: number) => Promise<void>;
};

const everyMs = 1000;

/** Makes this process a worker: it runs the jobs that are enqueued, and takes over those of workers that died. */
export async function startWorker<Catalog extends JobCatalog>(options: WorkerOptions<Catalog>): Promise<Worker> {
  const { url, pool, notifications, catalog, handlers, concurrency, log } = options;
  const executorId = newId("executor");
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  await beat(pool, executorId);
  const engine = await launchEngine({ url, executorId, log }, async (job, input, started) => {
    const work = runJob({ catalog, handlers, log, signal: stopping.signal }, job, input, started);
    running.add(work);
    await work.finally(() => running.delete(work));
  });
  const starter = createStarter({ pool, engine, log, mayStart: () => running.size < concurrency });
  const stopListening = notifications.listen(jobStartChannel, starter.hear);
  const loops = [
    repeat(everyMs, () => beat(pool, executorId), log),
    repeat(everyMs, () => reap(pool, engine), log),
    repeat(everyMs, () => starter.sweep(), log),
  ];

  return {
    executorId,
    stop: async (drainMs) => {
      stopListening();
      await Promise.all(loops.map((stop) => stop()));
      await Promise.race([Promise.allSettled(running), new Promise((resolve) => setTimeout(resolve, drainMs).unref())]);
      stopping.abort(new Error("the worker is stopping"));
      await leave(pool, executorId);
    },
  };
}
