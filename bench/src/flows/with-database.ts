import type { Pool } from "@guildhall/db";
import { openPool } from "@guildhall/db/connect";

/** Looks into the database of a Guildhall that is measured. */
export async function withDatabase<Result>(url: string, look: (pool: Pool) => Promise<Result>): Promise<Result> {
  const pool = openPool({ url, poolSize: 2, applicationName: "guildhall-bench", onError: () => undefined });
  try {
    return await look(pool);
  } finally {
    await pool.end();
  }
}
