/** Durable jobs: declared in a catalog, enqueued in the caller's transaction, run by whichever worker lives. */
export * from "./define-jobs.ts";
export * from "./enqueue.ts";
export * from "./fence.ts";
export { repeat } from "./worker/repeat.ts";
export * from "./worker/start-worker.ts";
export type { WorkerLog } from "./worker/worker-log.ts";
