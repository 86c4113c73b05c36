import { databaseUrlsOf } from "@guildhall/db/embedded";
import { loadSecrets } from "@guildhall/db/secrets";
import {
  accountsEnv,
  adminEnv,
  clerkEnv,
  dataEnv,
  demoEnv,
  httpEnv,
  logEnv,
  mailEnv,
  modelsEnv,
  networkEnv,
  publicAddress,
  readEnv,
  secretsEnv,
} from "@guildhall/env";

export type ServerEnv = ReturnType<typeof readServerEnv>;

/** What the environment tells the server, with the address of the database and the secrets found. */
export function readServerEnv() {
  const env = readEnv({
    http: httpEnv,
    data: dataEnv,
    secrets: secretsEnv,
    admin: adminEnv,
    accounts: accountsEnv,
    clerk: clerkEnv,
    demo: demoEnv,
    models: modelsEnv,
    mail: mailEnv,
    network: networkEnv,
    log: logEnv,
  });
  const { authSecret } = loadSecrets(env.data.dataDir, env.secrets);
  return { ...env, ...databaseUrlsOf(env.data), authSecret, publicUrl: publicAddress(env.http) };
}
