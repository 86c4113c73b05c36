import { AppError } from "@guildhall/kernel";
import { runningDatabaseUrl } from "./running-database-url.ts";

type Given = { databaseUrl?: string | undefined; directUrl?: string | undefined; dataDir: string };

/**
 * The database that a process is to use: the one it was given, or the embedded one that runs on its data directory; and
 * the way to it past any pooler.
 */
export function databaseUrlsOf({ databaseUrl: given, directUrl, dataDir }: Given): {
  databaseUrl: string;
  directUrl: string;
} {
  if (given) return { databaseUrl: given, directUrl: directUrl ?? given };
  const running = runningDatabaseUrl(dataDir);
  if (running) return { databaseUrl: running, directUrl: running };
  throw new AppError({
    code: "unavailable",
    reason: "no-database",
    userMessage: "No database: set DATABASE_URL, or use `npm start`, which brings one along.",
    retry: false,
  });
}
