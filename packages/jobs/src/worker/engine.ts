import { AsyncLocalStorage } from "node:async_hooks";
import { DBOS } from "@dbos-inc/dbos-sdk";
import { currentOwnerXid } from "@dbos-inc/dbos-sdk/internal/context";
import { DBOSExecutor } from "@dbos-inc/dbos-sdk/internal/dbos-executor";
import pg from "pg";
import type { WorkerLog } from "./worker-log.ts";

export type EngineOptions = { url: string; executorId: string; log: WorkerLog };

/** Work as the engine stores it: its id, the job's name and the input, which is checked again where it is run. */
type Run = (job: string, input: unknown, started: { id: string; owner: string }) => Promise<void>;

/** All that we use of the engine; nothing else imports its SDK. */
export type Engine = {
  start: (id: string, job: string, input: unknown) => Promise<void>;
  recover: (executorIds: string[]) => Promise<void>;
  stop: () => Promise<void>;
};

const poolSize = 8;

/** As `fenceCondition`, for work that the engine owns. */
export function engineFenceCondition(jobId: string, owner: string): string {
  return `exists (
    select from dbos.workflow_status
    where workflow_uuid = ${jobId} and owner_xid = ${owner} and status = 'PENDING'
    for share
  )`;
}

/** Starts the engine in this process. There can be one at a time. */
export async function launchEngine({ url, executorId, log }: EngineOptions, run: Run): Promise<Engine> {
  const registered = DBOS.registerWorkflow(
    async (job: string, input: unknown) => {
      const id = DBOS.workflowID;
      const owner = id === undefined ? undefined : currentOwnerXid(id);
      if (id === undefined || owner === undefined) throw new Error(`the engine runs ${job} without an owner`);
      await run(job, input, { id, owner });
    },
    { name: "job", maxRecoveryAttempts: 100 },
  );
  const pool = new pg.Pool({ connectionString: url, max: poolSize, application_name: "guildhall-engine" });
  pool.on("error", (error) =>
    log.warn("the engine's database connection broke, it is made anew", { error: error.message }),
  );
  DBOS.setConfig({
    name: "guildhall",
    systemDatabaseUrl: url,
    systemDatabasePool: pool,
    executorID: executorId,
    // Recovery looks only for work of its own version; deploying must not strand what is under way.
    applicationVersion: "1",
    useListenNotify: false,
    logger: quiet(log),
  });
  await DBOS.launch();
  // A start that the end of another job leads to would count as that job's child, and be refused.
  const outsideOfJobs = AsyncLocalStorage.snapshot();
  return {
    start: async (id, job, input) => {
      await outsideOfJobs(() => DBOS.startWorkflow(registered, { workflowID: id })(job, input));
    },
    recover: async (executorIds) => {
      await DBOSExecutor.globalInstance?.recoverPendingWorkflows(executorIds);
    },
    stop: async () => {
      await DBOS.shutdown();
      await pool.end();
    },
  };
}

/** The engine tells much that only matters to itself; its warnings and errors are ours too. */
function quiet(log: WorkerLog) {
  return {
    debug: () => {},
    info: () => {},
    warn: (entry: unknown) => log.warn(`engine: ${String(entry)}`),
    error: (entry: unknown) => log.error(`engine: ${String(entry)}`),
  };
}
