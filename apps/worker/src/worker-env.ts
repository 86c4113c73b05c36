import { runningDatabaseUrl } from "@guildhall/db/embedded";
import { dataEnv, logEnv, modelsEnv, readEnv, workerEnv } from "@guildhall/env";
import { AppError } from "@guildhall/kernel";

/** What the environment tells the worker, with the address of the database found. */
export function readWorkerEnv() {
  const env = readEnv({ data: dataEnv, worker: workerEnv, models: modelsEnv, log: logEnv });
  const databaseUrl = env.data.databaseUrl ?? runningDatabaseUrl(env.data.dataDir);
  if (!databaseUrl) throw noDatabase();
  return { ...env, databaseUrl };
}

const noDatabase = () =>
  new AppError({
    code: "unavailable",
    reason: "no-database",
    userMessage: "No database: set DATABASE_URL, or use `npm start`, which brings one along.",
  });
