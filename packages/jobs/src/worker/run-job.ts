import type { Pool } from "@guildhall/db";
import { z } from "zod";
import type { JobCatalog, JobContext, JobHandlers, JobInput } from "../define-jobs.ts";
import { endJob } from "./end-job.ts";
import type { Lease } from "./lease.ts";
import type { WorkerLog } from "./worker-log.ts";

type Surroundings<Catalog extends JobCatalog> = {
  pool: Pool;
  catalog: Catalog;
  handlers: JobHandlers<Catalog>;
  log: WorkerLog;
  signal: AbortSignal;
};

/**
 * Runs one job to its end and says so. When the process stops before, it never settles: the lease then stays, and
 * another worker takes the job over.
 */
export async function runJob<Catalog extends JobCatalog>(
  { pool, catalog, handlers, log, signal }: Surroundings<Catalog>,
  { id, job, input, owner, brief = null }: Lease,
): Promise<void> {
  let failure: string | null = null;
  try {
    if (!isJobOf(catalog, job)) throw new Error(`no worker of this version knows the job "${String(job)}"`);
    await callHandler(catalog, handlers, job, input, { id, fence: { jobId: id, owner }, brief, signal });
  } catch (error) {
    failure = String(error);
    if (!signal.aborted) log.error("a job failed", { id, job, error: failure });
  }
  if (signal.aborted) await new Promise<never>(() => {});
  await endJob(pool, { id, owner, error: failure }).catch((error: unknown) =>
    log.warn("the end of a job could not be written, it is begun again", { id, job, error: String(error) }),
  );
}

function isJobOf<Catalog extends JobCatalog>(catalog: Catalog, job: string): job is keyof Catalog & string {
  return Object.hasOwn(catalog, job);
}

function callHandler<Catalog extends JobCatalog, Name extends keyof Catalog>(
  catalog: Catalog,
  handlers: JobHandlers<Catalog>,
  job: Name,
  input: unknown,
  context: JobContext,
): Promise<void> {
  const contract: Catalog[Name] = catalog[job];
  const parsed: JobInput<Catalog, Name> = z.parse<Catalog[Name]["input"]>(contract.input, input);
  return handlers[job](parsed, context);
}
