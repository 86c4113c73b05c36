import type { JobCatalog, JobInput } from "./define-jobs.ts";
import { jobStartChannel } from "./channels.ts";

/** The part of a transaction that `enqueue` needs; Prisma's transaction client has it. */
export type SqlTransaction = {
  $executeRaw: (query: TemplateStringsArray, ...values: unknown[]) => PromiseLike<unknown>;
};

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
  const checked = JSON.stringify(catalog[name]?.input.parse(input));
  await tx.$executeRaw`
    with start as (
      insert into "JobStart" (id, job, input) values (${id}, ${name}, ${checked}::jsonb)
      on conflict (id) do nothing returning id
    )
    select pg_notify(${jobStartChannel}, id) from start`;
}
