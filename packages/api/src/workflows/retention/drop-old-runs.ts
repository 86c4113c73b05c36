import type { Pool } from "@guildhall/db";

const mostAtOnce = 500;

/**
 * Deletes runs of workflows that ended longer ago than their organization keeps them, with all that they did. The run of
 * a workflow within another stays for as long as that one is under way. Any number of workers may do so at once.
 */
export async function dropOldRuns(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string; before: Date }>(
    `select id, now() - "runsKeptForMs" * interval '1 millisecond' as before
     from "Organization" where "runsKeptForMs" is not null`,
  );
  for (const { id, before } of rows) {
    for (let dropped = mostAtOnce; dropped === mostAtOnce;) dropped = await dropSome(pool, id, before);
  }
}

async function dropSome(pool: Pool, orgId: string, before: Date): Promise<number> {
  const { rowCount } = await pool.query({
    name: "drop-old-runs",
    text: `delete from "Run" where id in (
             select r.id from "Run" r
             where r."orgId" = $1 and r.kind = 'execution' and r."createdAt" < $2 and r."finishedAt" < $2
               and not exists (
                 select from "Execution" e join "Run" p on p.id = e."parentId" and p."orgId" = $1
                 where e."runId" = r.id and e."orgId" = $1 and p."finishedAt" is null)
             order by r."createdAt", r.id limit ${mostAtOnce} for update skip locked)`,
    values: [orgId, before],
  });
  return rowCount ?? 0;
}
