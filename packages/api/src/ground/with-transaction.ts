import type { Pool } from "@guildhall/db";

/** Does several statements as one: all are committed, or none when the work throws. */
export async function withTransaction<Result>(
  pool: Pool,
  work: (sql: Pick<Pool, "query">) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    await client.query("rollback").then(
      () => client.release(),
      (broken: unknown) => client.release(broken instanceof Error ? broken : true),
    );
    throw error;
  }
}
