import { allEnvGroups, childEnvironment, type EnvSource, readEnv } from "@guildhall/env";

/** Reads everything at once, so that every wrong value is told before anything starts. */
export function readStartEnv() {
  const { testing: _, ...groups } = allEnvGroups;
  return readEnv(groups);
}

export type StartEnv = ReturnType<typeof readStartEnv>;

/** What the server and the worker find in their environment. */
export function environmentOfParts(env: StartEnv, found: { databaseUrl: string; port: number }): EnvSource {
  const own = childEnvironment({});
  const demo = env.demo.enabled ?? env.data.databaseUrl === undefined;
  return {
    ...own,
    GUILDHALL_STARTED_AT: undefined,
    DATABASE_URL: found.databaseUrl,
    DATABASE_DIRECT_URL: env.data.databaseUrl && env.data.directUrl,
    GUILDHALL_DATA_DIR: env.data.dataDir,
    PORT: `${found.port}`,
    HOST: env.http.host,
    GUILDHALL_DEMO: demo ? "1" : "0",
    LOG_FORMAT: own["LOG_FORMAT"] || (process.stdout.isTTY ? "pretty" : "json"),
  };
}
