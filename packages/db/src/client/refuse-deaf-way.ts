import { AppError } from "@guildhall/kernel";
import pg from "pg";

const waitMs = 2000;
const channel = "guildhall_hearing_test";

/**
 * Throws when a notification doesn't reach this connection. A pooler in transaction mode takes LISTEN, and then gives the
 * connection that listens to somebody else. Where no pooler stands before PostgreSQL, nothing is tried.
 */
export async function refuseDeafWay(listener: pg.Client, url: string): Promise<void> {
  const { rows } = await listener.query<{ pid: number }>("select pg_backend_pid() as pid");
  if (rows[0]?.pid === Reflect.get(listener, "processID")) return;
  const heard = new Promise<true>((resolve) =>
    listener.on("notification", (notice) => notice.channel === channel && resolve(true)),
  );
  await listener.query(`LISTEN ${channel}`);
  await tell(url);
  const gaveUp = new Promise<false>((resolve) => setTimeout(() => resolve(false), waitMs).unref());
  if (await Promise.race([heard, gaveUp])) return void (await listener.query(`UNLISTEN ${channel}`));
  throw new AppError({
    code: "unavailable",
    reason: "deaf-database-connection",
    userMessage:
      "DATABASE_URL leads through a pooler that passes no notifications on. Set DATABASE_DIRECT_URL to the address of the PostgreSQL behind it; the pooler goes on serving all other statements.",
    retry: false,
  });
}

async function tell(url: string): Promise<void> {
  const teller = new pg.Client({ connectionString: url });
  await teller.connect();
  await teller.query(`NOTIFY ${channel}`);
  await teller.end();
}
