import type { Pool } from "@guildhall/db";

/** Takes away the copies that can be downloaded no more. Any number of workers may do so at once. */
export async function dropOldExports(pool: Pool): Promise<void> {
  await pool.query(`delete from "OrganizationExport" where "expiresAt" <= now()`);
}
