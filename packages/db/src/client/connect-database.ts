import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/client/client.ts";

/** One connected database: Prisma for the domain, and the same pool for the few statements that must be raw. */
export type Database = {
  prisma: PrismaClient;
  pool: pg.Pool;
  url: string;
  close: () => Promise<void>;
};

export type ConnectOptions = {
  url: string;
  /** How many connections this process may hold. */
  poolSize: number;
  /** Shown in `pg_stat_activity`. */
  applicationName: string;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onError: (error: Error) => void;
};

/** Opens a pool. No connection is made before the first query, so a database that is away is noticed there. */
export function connectDatabase({ url, poolSize, applicationName, onError }: ConnectOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", onError);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, url, close };
}
