import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { PrismaClient } from "../generated/client/client.ts";
import { openPool, type PoolOptions } from "./open-pool.ts";
import { nameStatements } from "./name-statements.ts";
import { walledPool } from "../wall/walled-pool.ts";

/** One connected database: Prisma for the domain, and the same pool for the few statements that must be raw. */
export type Database = {
  prisma: PrismaClient;
  pool: pg.Pool;
  url: string;
  close: () => Promise<void>;
};

/** Connects Prisma and a pool that they share. What the pool is asked directly does not pass through the second wall. */
export function connectDatabase(options: PoolOptions): Database {
  const pool = openPool(options);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(walledPool(pool), { statementNameGenerator: nameStatements() }),
  });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, url: options.url, close };
}
