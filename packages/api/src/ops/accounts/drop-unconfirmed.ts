import type { Pool } from "@guildhall/db";

/** Links hold for a day; who has not confirmed their address after these days signs up anew. */
const keptDays = 7;

/** Deletes accounts whose address nobody confirmed in time. Any number of workers may do so at once. */
export async function dropUnconfirmedAccounts(pool: Pool): Promise<void> {
  await pool.query(
    `delete from "User" where status = 'pending' and not "emailVerified"
       and "createdAt" < now() - interval '${keptDays} days'`,
  );
}
