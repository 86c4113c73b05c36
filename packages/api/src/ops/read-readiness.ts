import type { Pool } from "@guildhall/db";

type Dependency = "up" | "down";

/** Whether the installation can do its work, and which part of it can't. */
export type Readiness = { ready: boolean; dependencies: { database: Dependency; worker: Dependency } };

/** A worker beats once a second; after this long without a beat none counts as there. */
const workerGoneAfterMs = 5000;
const patienceMs = 2000;

/** Looks at the database and for a living worker; answers within two seconds even when the database hangs. */
export async function readReadiness(pool: Pool): Promise<Readiness> {
  const timeout = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref());
  const workers = await Promise.race([countWorkers(pool).catch(() => null), timeout]);
  const database = workers === null ? "down" : "up";
  const worker = workers ? "up" : "down";
  return { ready: database === "up" && worker === "up", dependencies: { database, worker } };
}

async function countWorkers(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from "WorkerHeartbeat" where "beatAt" > now() - $1 * interval '1 millisecond'`,
    [workerGoneAfterMs],
  );
  return rows[0]?.n ?? 0;
}
