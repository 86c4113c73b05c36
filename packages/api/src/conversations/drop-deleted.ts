import type { Pool } from "@guildhall/db";
import { withTransaction } from "../ground/with-transaction.ts";

/** For so many days a conversation that was deleted can be brought back. */
export const deletedKeptDays = 30;
const mostAtOnce = 50;

/**
 * Deletes for good what people deleted longer ago than it is kept: messages, runs with their logs, files. Any number of
 * workers may do so at once.
 */
export async function dropDeletedConversations(pool: Pool): Promise<void> {
  for (let dropped = mostAtOnce; dropped === mostAtOnce;) {
    dropped = await withTransaction(pool, async (sql) => {
      const { rows } = await sql.query<{ id: string }>(
        `select id from "Conversation" where "deletedAt" < now() - interval '${deletedKeptDays} days'
         order by "deletedAt" limit ${mostAtOnce} for update skip locked`,
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await sql.query(`delete from "File" where "conversationId" = any($1) and kind = 'attachment'`, [ids]);
      await sql.query(`delete from "Conversation" where id = any($1)`, [ids]);
      return ids.length;
    });
  }
}
