import type { Pool } from "@guildhall/db";

const mostAtOnce = 500;

/**
 * Deletes what confirmed addresses, passwords and sign-ins, a day after it has ended. Any number of workers may do so at
 * once.
 */
export async function dropOldVerifications(pool: Pool): Promise<void> {
  for (let dropped = mostAtOnce; dropped === mostAtOnce;) {
    const { rowCount } = await pool.query(
      `delete from "Verification" where id in (
         select id from "Verification" where "expiresAt" < now() - interval '1 day'
         order by "expiresAt" limit ${mostAtOnce} for update skip locked)`,
    );
    dropped = rowCount ?? 0;
  }
}
