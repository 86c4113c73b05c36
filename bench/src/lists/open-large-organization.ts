import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@guildhall/db/embedded";
import { applyMigrations } from "@guildhall/db/migrate";
import { connectDatabase } from "@guildhall/db";

const dataDir = join(import.meta.dirname, "../../data/large-organization");

/** Whom the benchmark asks as. */
export const large = { orgId: "org_00000000000000000000000001", userId: "usr_00000000000000000000000001" };

/**
 * The database with the large organization. It is made in minutes on the first call and kept in `bench/data`; remove
 * that to make it anew.
 */
export async function openLargeOrganization(): Promise<{ url: string; stop: () => Promise<void> }> {
  const settings = { shared_buffers: "256MB", max_wal_size: "2GB" };
  const postgres = await startEmbeddedPostgres({ dataDir, settings, log: () => undefined });
  try {
    await applyMigrations(postgres.url);
    await fill(postgres.url);
    return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function fill(url: string): Promise<void> {
  const database = connectDatabase({ url, poolSize: 1, applicationName: "guildhall-bench", onError: () => undefined });
  try {
    const made = await database.pool.query(`select from "Organization" where id = $1`, [large.orgId]);
    if (made.rowCount === 1) return;
    const startedAt = performance.now();
    console.log("Making an organization with a million messages (once; it takes some minutes).");
    await database.pool.query(readFileSync(join(import.meta.dirname, "large-organization.sql"), "utf8"));
    await database.pool.query("vacuum");
    console.log(`Made in ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);
  } finally {
    await database.close();
  }
}
