import type { Pool } from "@guildhall/db";

/** Longer than those who send messages keep them to be sent once more. */
const keptDays = 90;
const mostAtOnce = 500;

/**
 * Deletes messages of webhooks that were applied longer ago than they could come once more. That a person or an
 * organization was deleted is kept for good: nothing may bring them back. Any number of workers may do so at once.
 */
export async function dropOldMessages(pool: Pool): Promise<void> {
  for (let dropped = mostAtOnce; dropped === mostAtOnce;) {
    const { rowCount } = await pool.query(
      `delete from "WebhookEvent" where id in (
         select id from "WebhookEvent"
         where "appliedAt" is not null and type not in ('user.deleted', 'organization.deleted')
           and "createdAt" < now() - interval '${keptDays} days'
         order by "createdAt" limit ${mostAtOnce} for update skip locked)`,
    );
    dropped = rowCount ?? 0;
  }
}
