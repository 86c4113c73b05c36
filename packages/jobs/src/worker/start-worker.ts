import type { Notifications } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { Pool } from "pg";
import { jobStartChannel } from "../channels.ts";
import type { JobCatalog, JobHandlers } from "../define-jobs.ts";
import { type EngineLog, launchEngine } from "./engine.ts";
import { beat, leave } from "./heartbeat.ts";
import { createInHand } from "./in-hand.ts";
import { reap } from "./reap.ts";
import { repeat } from "./repeat.ts";
import { runJob } from "./run-job.ts";
import { createSlots } from "./slots.ts";
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
  const inHand = createInHand();
  const slots = createSlots(concurrency, () => void starter.catchUp());

  await beat(pool, executorId);
  const engine = await launchEngine({ url, executorId, log }, (job, input, started) =>
    inHand.keep(started, () =>
      slots.within(() => runJob({ catalog, handlers, log, signal: stopping.signal }, job, input, started)),
    ),
  );
  const jobs = Object.keys(catalog);
  const starter = createStarter({ pool, engine, log, jobs, free: slots.free, isInHand: inHand.has });
  const stopListening = notifications.listen(jobStartChannel, starter.hear);
  const stopBeating = repeat(everyMs, () => beat(pool, executorId), log);
  const loops = [
    repeat(everyMs, () => reap(pool, engine, { executorId, inHand: inHand.ids() }), log),
    repeat(everyMs, () => starter.sweep(), log),
  ];

  return {
    executorId,
    stop: async (drainMs) => {
      stopListening();
      slots.close();
      await Promise.all(loops.map((stop) => stop()));
      await Promise.race([slots.empty(), new Promise((resolve) => setTimeout(resolve, drainMs).unref())]);
      stopping.abort(new Error("the worker is stopping"));
      await stopBeating();
      await leave(pool, executorId);
    },
  };
}
