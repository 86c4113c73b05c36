import type { z } from "zod";

/** What a job takes. Its name stands in the catalog. */
export type JobContract = {
  input: z.ZodType;
  /**
   * SQL for one JSON value that the handler needs to begin, over the row `job` with its `id` and `input`: it is read by
   * the statement that takes the job, which saves a round trip.
   */
  brief?: string;
};

export type JobCatalog = Record<string, JobContract>;

export type JobInput<Catalog extends JobCatalog, Name extends keyof Catalog> = z.infer<Catalog[Name]["input"]>;

/** What a handler is told beside its input. */
export type JobContext = {
  /** The id under which the job was enqueued. */
  id: string;
  /** Proof of ownership: a write that carries it is refused once another worker has taken the job over. */
  fence: Fence;
  /** What the job's `brief` read when it was taken; null when the handler has to read for itself. */
  brief: unknown;
  /** Aborted when this process stops. The handler then ends without writing; another worker goes on. */
  signal: AbortSignal;
};

export type Fence = { jobId: string; owner: string };

/** One handler for every job of the catalog; leaving one out does not compile. */
export type JobHandlers<Catalog extends JobCatalog> = {
  [Name in keyof Catalog]: (input: JobInput<Catalog, Name>, context: JobContext) => Promise<void>;
};

/** Declares jobs; only gives the catalog its exact type. */
export function defineJobs<const Catalog extends JobCatalog>(catalog: Catalog): Catalog {
  return catalog;
}
