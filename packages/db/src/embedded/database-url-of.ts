import { AppError } from "@guildhall/kernel";
import { runningDatabaseUrl } from "./running-database-url.ts";

/** The database that a process is to use: the one it was given, or the embedded one that runs on its data directory. */
export function databaseUrlOf({ databaseUrl, dataDir }: { databaseUrl?: string | undefined; dataDir: string }): string {
  const url = databaseUrl ?? runningDatabaseUrl(dataDir);
  if (url) return url;
  throw new AppError({
    code: "unavailable",
    reason: "no-database",
    userMessage: "No database: set DATABASE_URL, or use `npm start`, which brings one along.",
    retry: false,
  });
}
