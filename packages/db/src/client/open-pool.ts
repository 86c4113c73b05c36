import pg from "pg";
import { methodOf } from "../wall/method-of.ts";
import { asTaken, noticePooler } from "./behind-pooler.ts";

export type PoolOptions = {
  url: string;
  /** How many connections this process may hold. */
  poolSize: number;
  /** Shown in `pg_stat_activity`. */
  applicationName: string;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onError: (error: Error) => void;
};

/** Opens a pool. No connection is made before the first query, so a database that is away is noticed there. */
export function openPool({ url, poolSize, applicationName, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    verify: noticePooler,
  });
  pool.on("error", onError);
  // Of one that breaks while it is held, whoever holds it hears by their statement; unheard, it would end the process.
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    const query = methodOf(client, "query");
    Object.assign(client, {
      query: (statement: unknown, ...rest: unknown[]) => query(asTaken(client, statement), ...rest),
    });
  });
  return pool;
}
