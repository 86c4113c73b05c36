import { setTimeout as wait } from "node:timers/promises";
import { connectDatabase, openNotifications } from "@guildhall/db";
import type { JobContext } from "../define-jobs.ts";
import { fenceCondition } from "../fence.ts";
import { startWorker } from "../worker/start-worker.ts";
import { testJobs } from "./test-jobs.ts";

/** A worker as a process of its own: `node worker-process.ts <database> <concurrency> <drain in ms>`. */
const [, , url = "", concurrency = "10", drainMs = "0"] = process.argv;
const onError = () => {};
const { pool } = connectDatabase({ url, poolSize: 4, applicationName: "test-worker", onError });
const notifications = await openNotifications(url, onError);
const print = (message: string, details: object = {}) =>
  void process.stderr.write(`${message} ${JSON.stringify(details)}\n`);

const write = (job: string, event: string) =>
  pool.query("insert into job_log (job, worker, event) values ($1, $2, $3)", [job, worker.executorId, event]);

async function hold(id: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { rowCount } = await pool.query("select from released where job = $1", [id]).catch(() => ({ rowCount: 0 }));
    if (rowCount) return;
    await wait(10);
  }
}

async function end({ id, fence }: JobContext): Promise<void> {
  const { rowCount } = await pool.query(
    `insert into job_log (job, worker, event) select $1, $2, 'end' where ${fenceCondition("$1", "$3")}`,
    [id, worker.executorId, fence.owner],
  );
  if (rowCount === 0) await write(id, "refused");
}

const worker = await startWorker({
  pool,
  notifications,
  catalog: testJobs,
  concurrency: Number(concurrency),
  log: { info: print, warn: print, error: print },
  handlers: {
    "test.work": async ({ lastsMs, holds, fails }, context) => {
      await write(context.id, "begin");
      await wait(lastsMs, undefined, { signal: context.signal });
      if (holds) await hold(context.id, context.signal);
      context.signal.throwIfAborted();
      if (fails) throw new Error("the job fails on purpose");
      await end(context);
    },
  },
});
process.on("SIGTERM", () => void worker.stop(Number(drainMs)).then(() => process.exit(0)));
process.send?.({ executorId: worker.executorId });
