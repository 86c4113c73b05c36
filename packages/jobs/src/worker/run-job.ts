import { z } from "zod";
import type { JobCatalog, JobContext, JobHandlers, JobInput } from "../define-jobs.ts";
import type { EngineLog } from "./engine.ts";

type Surroundings<Catalog extends JobCatalog> = {
  catalog: Catalog;
  handlers: JobHandlers<Catalog>;
  log: EngineLog;
  signal: AbortSignal;
};

/**
 * Runs one job to its end. When the process stops before, it never settles: the engine then keeps the job as under
 * way, and another worker takes it over.
 */
export async function runJob<Catalog extends JobCatalog>(
  { catalog, handlers, log, signal }: Surroundings<Catalog>,
  job: string,
  input: unknown,
  { id, owner }: { id: string; owner: string },
): Promise<void> {
  if (!isJobOf(catalog, job)) throw new Error(`no worker of this version knows the job "${String(job)}"`);
  try {
    await callHandler(catalog, handlers, job, input, { id, fence: { jobId: id, owner }, signal });
  } catch (error) {
    if (!signal.aborted) {
      log.error("a job failed", { id, job, error: String(error) });
      throw error;
    }
  }
  if (signal.aborted) await new Promise<never>(() => {});
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
