import pg from "pg";
import { asTaken } from "../client/behind-pooler.ts";
import { currentOrganization } from "./current-organization.ts";
import { methodOf } from "./method-of.ts";
import { readWall } from "./read-wall.ts";
import { scopedQuery } from "./scoped-query.ts";

/**
 * The pool as Prisma gets it: statements of an organization go through the second wall, all others as they are. A
 * transaction belongs to the organization that began it, whoever's turn it is when its statements are sent.
 */
export function walledPool(pool: pg.Pool): pg.Pool {
  // Prisma asks for an instance of this class. It never connects: everything goes to the pool behind it.
  const walled = new pg.Pool(pool.options);
  let known: Promise<boolean> | undefined;
  const stands = () => {
    known ??= wallStands(pool);
    known.catch(() => (known = undefined));
    return known;
  };
  const query = async (config: pg.QueryConfig) => {
    const orgId = currentOrganization();
    if (orgId === undefined || !(await stands())) return pool.query(config);
    return sendAlone(pool, config, orgId);
  };
  const connect = async () => {
    const orgId = currentOrganization();
    const isWalled = orgId !== undefined && (await stands());
    const client = await pool.connect();
    return isWalled ? boundTo(client, orgId) : client;
  };
  return Object.assign(walled, { query, connect });
}

async function wallStands(pool: pg.Pool): Promise<boolean> {
  return (await readWall(pool)).stands;
}

async function sendAlone(pool: pg.Pool, config: pg.QueryConfig, orgId: string): Promise<unknown> {
  const client = await pool.connect();
  let isClean = false;
  try {
    const result = await sendScoped(client, config, orgId);
    isClean = isOutsideTransaction(client);
    return result;
  } finally {
    client.release(!isClean);
  }
}

/** Only then nothing of the organization is left in a connection; one that was left otherwise is closed. */
function isOutsideTransaction(client: pg.PoolClient): boolean {
  return client.getTransactionStatus() === "I";
}

/** A connection whose statements are all of one organization, until it is given back. */
function boundTo(client: pg.PoolClient, orgId: string) {
  let isSound = true;
  const scoped = (config: pg.QueryConfig) =>
    sendScoped(client, config, orgId).catch((error: unknown) => {
      if (isRefusedStatement(error)) isSound = false;
      throw error;
    });
  return {
    query: (config: pg.QueryConfig) => (isControl(config) ? client.query(config) : scoped(config)),
    on: (event: "error", listener: (error: Error) => void) => client.on(event, listener),
    removeListener: (event: "error", listener: (error: Error) => void) => client.removeListener(event, listener),
    release: (error?: Error) => client.release(error ?? !(isSound && isOutsideTransaction(client))),
  };
}

/** Whether PostgreSQL did not even take the statement: the connection may think that it is kept there by its name. */
function isRefusedStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(26|42)/.test(error.code ?? "");
}

// A failed transaction takes nothing but its end, and its level is said before anything is read.
const control = /^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE SAVEPOINT|SET TRANSACTION)\b/;

function isControl({ text, values }: pg.QueryConfig): boolean {
  return (values?.length ?? 0) === 0 && control.test(text);
}

function sendScoped(client: pg.PoolClient, config: pg.QueryConfig, orgId: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null | undefined, result: unknown) => (error ? reject(error) : resolve(result));
    // The types know this call only without the callback.
    methodOf(client, "query")(scopedQuery(asTaken(client, config), orgId), undefined, settle);
  });
}
