import pg from "pg";

const behindPooler = new WeakSet<object>();

/**
 * Looks once, when a connection is made, whether a pooler stands before PostgreSQL: one tells of a process of its own
 * making. Statements can't be kept by name there, since the next may meet another connection.
 */
export function noticePooler(client: pg.PoolClient, done: (error?: Error) => void): void {
  client.query<{ pid: number }>("select pg_backend_pid() as pid", [], (error, result) => {
    if (!error && result.rows[0]?.pid !== Reflect.get(client, "processID")) behindPooler.add(client);
    done(error);
  });
}

/** A statement as this connection can take it: without its name behind a pooler. */
export function asTaken<Config>(client: object, config: Config): Config {
  const isNamed = typeof config === "object" && config !== null && "name" in config && !(config instanceof pg.Query);
  return isNamed && behindPooler.has(client) ? { ...config, name: undefined } : config;
}
