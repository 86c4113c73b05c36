import { openPool } from "@guildhall/db/connect";

const roundMs = 1_500;
const body = "x".repeat(1_000);

/** How many rows of 1 KB this PostgreSQL takes a second, each committed by itself, from so many connections. */
export async function commitRate(databaseUrl: string, atOnce: number): Promise<number> {
  const onError = () => undefined;
  const pool = openPool({ url: databaseUrl, poolSize: atOnce, applicationName: "guildhall-bench", onError });
  try {
    await pool.query("create table if not exists bench_commits (body text)");
    const clients = await Promise.all(Array.from({ length: atOnce }, () => pool.connect()));
    let commits = 0;
    const startedAt = performance.now();
    const commit = async (client: (typeof clients)[number]) => {
      while (performance.now() - startedAt < roundMs) {
        await client.query({ name: "commit", text: "insert into bench_commits values ($1)", values: [body] });
        commits++;
      }
      client.release();
    };
    await Promise.all(clients.map(commit));
    return (commits * 1000) / (performance.now() - startedAt);
  } finally {
    await pool.end();
  }
}
