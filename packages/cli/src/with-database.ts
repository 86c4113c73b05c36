import { checkDatabase, runningDatabaseUrl, startEmbeddedPostgres } from "@guildhall/db/embedded";
import { dataEnv, readEnv } from "@guildhall/env";
import { say } from "./say.ts";

/**
 * Lets `use` work on the database that is set: `DATABASE_URL`, the embedded one that a running Guildhall has, or the
 * embedded one started for this call alone.
 */
export async function withDatabase<T>(use: (url: string) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = readEnv({ data: dataEnv }).data;
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return use(databaseUrl);
  }
  const running = runningDatabaseUrl(dataDir);
  if (running) return use(running);
  const embedded = await startEmbeddedPostgres({ dataDir, log: say.step });
  try {
    return await use(embedded.url);
  } finally {
    await embedded.stop();
  }
}
