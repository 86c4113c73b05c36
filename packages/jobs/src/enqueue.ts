import type { JobCatalog, JobInput } from "./define-jobs.ts";
import { jobStartChannel } from "./channels.ts";

/** The part of a transaction that `enqueue` needs; Prisma's transaction client has it. */
export type SqlTransaction = { $executeRawUnsafe: (query: string, ...values: unknown[]) => PromiseLike<unknown> };

/**
 * Asks for a job within the caller's transaction: rolled back, it never existed; committed, a worker starts it within
 * milliseconds, and after any crash again. The same id is never started twice.
 */
export async function enqueue<Catalog extends JobCatalog, Name extends keyof Catalog & string>(
  tx: SqlTransaction,
  catalog: Catalog,
  name: Name,
  input: JobInput<Catalog, Name>,
  { id }: { id: string },
): Promise<void> {
  const sql = `with job as (${jobStartInsert("$1", "$2", "$3")}) ${jobStartNotice("job")}`;
  await tx.$executeRawUnsafe(sql, id, name, jobInputText(catalog, name, input));
}

/** The input as it is stored; throws when it isn't what the job takes. */
export function jobInputText<Catalog extends JobCatalog, Name extends keyof Catalog & string>(
  catalog: Catalog,
  name: Name,
  input: JobInput<Catalog, Name>,
): string {
  return JSON.stringify(catalog[name]?.input.parse(input));
}

/**
 * `enqueue` as a part of a larger statement, for paths that can't afford a round trip more. Takes SQL expressions over
 * the rows of `from`; a job is enqueued for each.
 */
export function jobStartInsert(id: string, job: string, input: string, from = "(values (1)) as once"): string {
  return `insert into "JobStart" (id, job, input) select ${id}, ${job}, ${input}::jsonb from ${from}
    on conflict (id) do nothing returning id`;
}

/** The end of such a statement: wakes the workers for what the part named `cte` inserted, and gives its ids. */
export function jobStartNotice(cte: string): string {
  return `select id, pg_notify('${jobStartChannel}', id) from ${cte}`;
}
