import type pg from "pg";

export type AppliedMigration = {
  name: string;
  checksum: string;
  /** `failed` when it was started and neither finished nor taken back. */
  state: "done" | "failed";
};

/** What the database says was applied to it; empty before the first migration. */
export async function readAppliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const table = await client.query<{ found: boolean }>("select to_regclass('_prisma_migrations') is not null as found");
  if (!table.rows[0]?.found) return [];
  const { rows } = await client.query<AppliedMigration>(
    `select migration_name as name, checksum, case when finished_at is null then 'failed' else 'done' end as state
     from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return rows;
}
