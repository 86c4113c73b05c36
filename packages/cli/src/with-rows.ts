import { connectDatabase, type Database } from "@guildhall/db";
import { pendingMigrations } from "@guildhall/db/migrate";
import { AppError } from "@guildhall/kernel";
import { say } from "./say.ts";
import { withDatabase } from "./with-database.ts";

/** Lets `use` work on the rows of the database, which must have the schema of this version: see `withDatabase`. */
export function withRows<T>(use: (services: { database: Database }) => Promise<T>): Promise<T> {
  return withDatabase(async (url) => {
    if ((await pendingMigrations(url)).length > 0) throw notMigrated();
    const onError = (error: Error) => say.error(error.message);
    const database = connectDatabase({ url, poolSize: 1, applicationName: "guildhall-cli", onError });
    try {
      return await use({ database });
    } finally {
      await database.close();
    }
  });
}

const notMigrated = () =>
  new AppError({
    code: "conflict",
    reason: "database-not-migrated",
    userMessage: "The database has not the schema of this version yet. Run `npm run guildhall -- migrate` first.",
  });
