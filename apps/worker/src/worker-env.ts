import { databaseUrlsOf } from "@guildhall/db/embedded";
import {
  dataEnv,
  httpEnv,
  logEnv,
  mailEnv,
  modelsEnv,
  networkEnv,
  readEnv,
  secretsEnv,
  tracingEnv,
  workerEnv,
} from "@guildhall/env";

/** What the environment tells the worker, with the address of the database found. */
export function readWorkerEnv() {
  const env = readEnv({
    data: dataEnv,
    http: httpEnv,
    worker: workerEnv,
    models: modelsEnv,
    mail: mailEnv,
    network: networkEnv,
    secrets: secretsEnv,
    log: logEnv,
    tracing: tracingEnv,
  });
  return { ...env, ...databaseUrlsOf(env.data) };
}
