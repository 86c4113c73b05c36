import { runningDatabaseUrl } from "@guildhall/db/embedded";
import { loadSecrets } from "@guildhall/db/secrets";
import { adminEnv, dataEnv, demoEnv, httpEnv, logEnv, modelsEnv, publicAddress, readEnv, secretsEnv } from "@guildhall/env";
import { AppError } from "@guildhall/kernel";

export type ServerEnv = ReturnType<typeof readServerEnv>;

/** What the environment tells the server, with the address of the database and the secrets found. */
export function readServerEnv() {
  const env = readEnv({
    http: httpEnv,
    data: dataEnv,
    secrets: secretsEnv,
    admin: adminEnv,
    demo: demoEnv,
    models: modelsEnv,
    log: logEnv,
  });
  const databaseUrl = env.data.databaseUrl ?? runningDatabaseUrl(env.data.dataDir);
  if (!databaseUrl) throw noDatabase();
  const { authSecret } = loadSecrets(env.data.dataDir, env.secrets);
  return { ...env, databaseUrl, authSecret, publicUrl: publicAddress(env.http) };
}

const noDatabase = () =>
  new AppError({
    code: "unavailable",
    reason: "no-database",
    userMessage: "No database: set DATABASE_URL, or use `npm start`, which brings one along.",
  });
