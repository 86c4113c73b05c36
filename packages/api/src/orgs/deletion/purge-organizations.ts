import type { Pool } from "@guildhall/db";
import type { Log } from "../../ground/log.ts";
import { childrenFirst } from "./children-first.ts";
import { readTenantTables } from "./read-tenant-tables.ts";

const mostAtOnce = 200;
/** With these, people and programs are out before anything else goes. */
const entrances = ["Member", "ApiKey", "Invitation", "PublicLink", "Webhook", "Schedule"];

/**
 * Deletes the organizations whose day has come, with all they hold: in small pieces, each a statement of its own, so that
 * nothing waits for long, and whoever dies in between leaves the rest to the next. Any number of workers may do so at once.
 */
export async function purgeOrganizations(pool: Pool, log: Pick<Log, "info">): Promise<void> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    `select id, name from "Organization" where "purgeAt" <= now() order by "purgeAt", id limit 10`,
  );
  if (rows.length === 0) return;
  const tables = childrenFirst(await readTenantTables(pool))
    // What has no index by organization goes with what it leans on.
    .filter(({ isIndexed }) => isIndexed)
    .map(({ name }) => name);
  for (const { id: orgId, name } of rows) {
    await pool.query(`delete from "JobStart" where input->>'orgId' = $1`, [orgId]);
    for (const table of [...entrances, ...tables]) {
      for (let dropped = mostAtOnce; dropped === mostAtOnce;) dropped = await dropSome(pool, table, orgId);
    }
    const { rowCount } = await pool.query(`delete from "Organization" where id = $1 and "purgeAt" <= now()`, [orgId]);
    if (rowCount === 1) log.info("an organization was deleted with all it held", { orgId, name });
  }
}

/** Rows that another worker is about to delete are left to it. */
async function dropSome(pool: Pool, table: string, orgId: string): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from "${table}" where ctid = any(array(
       select ctid from "${table}" where "orgId" = $1 limit ${mostAtOnce} for update skip locked))`,
    [orgId],
  );
  return rowCount ?? 0;
}
