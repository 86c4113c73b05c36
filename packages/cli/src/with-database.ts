import { checkDatabase, directUrlOf, runningDatabaseUrl, startEmbeddedPostgres } from "@guildhall/db/embedded";
import { dataEnv, readEnv } from "@guildhall/env";
import { say } from "./say.ts";

/**
 * Lets `use` work on the database that is set: `DATABASE_URL`, past any pooler, the embedded one that a running
 * Guildhall has, or the embedded one started for this call alone.
 */
export async function withDatabase<T>(use: (url: string) => Promise<T>): Promise<T> {
  const { data } = readEnv({ data: dataEnv });
  const directUrl = directUrlOf(data);
  if (directUrl) {
    await checkDatabase(directUrl);
    return use(directUrl);
  }
  const running = runningDatabaseUrl(data.dataDir);
  if (running) return use(running);
  const embedded = await startEmbeddedPostgres({ dataDir: data.dataDir, log: say.step });
  try {
    return await use(embedded.url);
  } finally {
    await embedded.stop();
  }
}
