import { AppError } from "@guildhall/kernel";
import pg from "pg";
import { databaseError, wordsOf } from "../embedded/database-error.ts";
import { raiseWall } from "../wall/raise-wall.ts";
import { readAppliedMigrations } from "./applied-migrations.ts";
import { compareMigrations, type MigrationPlan } from "./compare-migrations.ts";
import { type Migration, migrationsDir, readMigrations } from "./migration-folder.ts";

// Every Guildhall that migrates a database takes this number first.
const migrationLock = 7_483_201_944;

/**
 * Brings the database to the schema of this code and answers the names of what was applied, none when it was there
 * already. Several may be called at once: one applies, the others wait for it. A migration that was cut off by a
 * kill is applied again. Throws an `AppError` when the database is newer than the code or a migration fails; a
 * failed one leaves nothing behind.
 */
export async function applyMigrations(url: string, dir: string = migrationsDir): Promise<string[]> {
  const known = readMigrations(dir);
  return withClient(url, async (client) => {
    const applied = await applyMissing(client, url, dir, known);
    await raiseWall(client);
    return applied;
  });
}

async function applyMissing(client: pg.Client, url: string, dir: string, known: Migration[]): Promise<string[]> {
  if (isDone(await planMigrations(client, known))) return [];
  // In a transaction, so that it also holds behind a pooler that hands out connections by transaction.
  await client.query("begin");
  // It only waits meanwhile, and our databases end what waits within a transaction.
  await client.query("set local idle_in_transaction_session_timeout = 0");
  await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
  const plan = await planMigrations(client, known);
  const applied = isDone(plan) ? [] : await applyPlan(url, dir, known, plan);
  await client.query("commit");
  return applied;
}

/** What `applyMigrations` would do now: names only, nothing is changed. */
export async function pendingMigrations(url: string, dir: string = migrationsDir): Promise<string[]> {
  const plan = await withClient(url, (client) => planMigrations(client, readMigrations(dir)));
  return plan.pending.map(({ name }) => name);
}

async function planMigrations(client: pg.Client, known: Migration[]): Promise<MigrationPlan> {
  return compareMigrations(known, await readAppliedMigrations(client));
}

function isDone({ pending, failed }: MigrationPlan): boolean {
  return pending.length === 0 && failed.length === 0;
}

async function applyPlan(url: string, dir: string, known: Migration[], plan: MigrationPlan): Promise<string[]> {
  // The engine is five megabytes of WebAssembly, which a start without news does without.
  const { openSchemaEngine, noFilters, WholeScriptAdapterFactory } = await import("./engine-for-database.ts");
  const adapter = new WholeScriptAdapterFactory(url);
  const engine = await openSchemaEngine(adapter);
  try {
    // Each script is one transaction, so one that did not finish has left nothing and may start anew.
    for (const migrationName of plan.failed) await engine.markMigrationRolledBack({ migrationName });
    const migrationsList = listForEngine(dir, known);
    return (await engine.applyMigrations({ migrationsList, filters: noFilters })).appliedMigrationNames;
  } catch (error) {
    throw migrationFailed(adapter.lastError ?? error);
  } finally {
    engine.free();
    await adapter.close();
  }
}

function listForEngine(dir: string, known: Migration[]) {
  const migrationDirectories = known.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
  }));
  const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"' };
  return { baseDir: dir, lockfile, shadowDbInitScript: "", migrationDirectories };
}

function migrationFailed(cause: unknown): Error {
  if (cause instanceof AppError) return cause;
  return databaseError(
    "migration-failed",
    `A migration failed and was taken back: ${wordsOf(cause)}. The database is as it was; nothing is lost.`,
    cause,
  );
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // A server that goes away is told by the query that was waiting for it.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
