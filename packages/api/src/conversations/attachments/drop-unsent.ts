import type { Pool } from "@guildhall/db";

const mostAtOnce = 200;

/** Deletes files that were attached more than a day ago and never sent. Any number of workers may do so at once. */
export async function dropUnsentFiles(pool: Pool): Promise<void> {
  for (let dropped = mostAtOnce; dropped === mostAtOnce;) {
    const { rowCount } = await pool.query({
      name: "drop-unsent-files",
      text: `delete from "File" where id in (
               select id from "File"
               where kind = 'attachment' and "conversationId" is null and "createdAt" < now() - interval '1 day'
                 and not exists (select from "MessageFile" m where m."fileId" = "File".id)
               order by id limit ${mostAtOnce} for update skip locked)`,
    });
    dropped = rowCount ?? 0;
  }
}
