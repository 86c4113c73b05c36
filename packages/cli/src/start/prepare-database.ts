import {
  checkDatabase,
  databasePlace,
  directUrlOf,
  prepareDataDir,
  startEmbeddedPostgres,
} from "@guildhall/db/embedded";
import { applyMigrations } from "@guildhall/db/migrate";
import { say } from "../say.ts";
import type { StartEnv } from "./read-start-env.ts";

export type PreparedDatabase = { url: string; stop: () => Promise<void> };

/** Brings up the database, the embedded one unless an address is given, with the schema of this version. */
export async function prepareDatabase(
  data: StartEnv["data"],
  onLost: (error: unknown) => void,
): Promise<PreparedDatabase> {
  const { databaseUrl, dataDir } = data;
  const database = databaseUrl ? await useGiven(databaseUrl, dataDir) : await useEmbedded(dataDir, onLost);
  try {
    const applied = await applyMigrations(directUrlOf(data) ?? database.url);
    if (applied.length > 0) say.step(`Migrated the database (${applied.join(", ")}).`);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function useGiven(url: string, dataDir: string): Promise<PreparedDatabase> {
  say.step(`Using PostgreSQL at ${databasePlace(url)}.`);
  prepareDataDir(dataDir);
  await checkDatabase(url);
  return { url, stop: () => Promise.resolve() };
}

function useEmbedded(dataDir: string, onLost: (error: unknown) => void): Promise<PreparedDatabase> {
  say.step(`Starting PostgreSQL in ${dataDir}.`);
  return startEmbeddedPostgres({ dataDir, log: say.step, onLost });
}
