import { connectDatabase, type Database } from "@guildhall/db";
import { enqueue } from "../enqueue.ts";
import { startWorkerProcess, type WorkerProcess } from "./start-worker-process.ts";
import { testJobs, testTables } from "./test-jobs.ts";

export type JobEvent = { job: string; worker: string; event: string };
export type Work = { lastsMs?: number; holds?: boolean; fails?: boolean; padding?: string };

/** For tests: a database with the tables of the test job, and what a test does to them. */
export async function openJobBench(url: string) {
  const database = connectDatabase({ url, poolSize: 4, applicationName: "test", onError: () => {} });
  await database.pool.query(testTables);
  const workers: WorkerProcess[] = [];
  return {
    database,
    workers,
    startWorker: async (options?: { concurrency?: number; drainMs?: number }) => {
      const worker = await startWorkerProcess(url, options);
      workers.push(worker);
      return worker;
    },
    ask: (id: string, work: Work = {}) => database.prisma.$transaction((tx) => askIn(tx, id, work)),
    release: (id: string) => database.pool.query("insert into released values ($1)", [id]),
    events: (job?: string) => readEvents(database, job),
    endWorkers: () => Promise.all(workers.splice(0).map((worker) => worker.kill())),
    close: () => database.close(),
  };
}

export type JobBench = Awaited<ReturnType<typeof openJobBench>>;

/** Enqueues the test job within a transaction. */
export function askIn(tx: Parameters<typeof enqueue>[0], id: string, work: Work = {}): Promise<void> {
  const input = { lastsMs: 0, holds: false, fails: false, padding: "", ...work };
  return enqueue(tx, testJobs, "test.work", input, { id });
}

async function readEvents({ pool }: Database, job?: string): Promise<JobEvent[]> {
  const text = "select job, worker, event from job_log where $1::text is null or job = $1 order by n";
  return (await pool.query<JobEvent>(text, [job ?? null])).rows;
}
