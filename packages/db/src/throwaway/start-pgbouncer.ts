import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { choosePort } from "../embedded/choose-port.ts";
import { waitUntil } from "../embedded/wait-until.ts";

/** Whether this machine has PgBouncer. */
export function hasPgBouncer(): boolean {
  return spawnSync("pgbouncer", ["--version"]).status === 0;
}

/** A PgBouncer before a database, that hands out its few connections by transaction. For tests. */
export async function startPgBouncer(
  databaseUrl: string,
  { poolSize = 2 }: { poolSize?: number } = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), "guildhall-pgbouncer-"));
  const port = await choosePort(0);
  const { username, password, hostname, port: databasePort } = new URL(databaseUrl);
  const settings = [
    "[databases]",
    `* = host=${hostname} port=${databasePort}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = plain",
    `auth_file = ${dir}/users`,
    "pool_mode = transaction",
    `default_pool_size = ${poolSize}`,
  ];
  writeFileSync(join(dir, "users"), `"${username}" "${password}"\n`);
  writeFileSync(join(dir, "settings"), `${settings.join("\n")}\n`);
  chmodSync(dir, 0o755);
  // It refuses to run as root.
  const asNobody = process.getuid?.() === 0 ? ["--user=nobody"] : [];
  const child = spawn("pgbouncer", [...asNobody, join(dir, "settings")], { stdio: "ignore" });
  const url = new URL(databaseUrl);
  url.port = String(port);
  await waitUntil(() => isUp(url.href), { forMs: 20_000 });
  const stop = async () => {
    child.kill("SIGINT");
    if (child.exitCode === null) await once(child, "exit");
    rmSync(dir, { recursive: true, force: true });
  };
  return { url: url.href, stop };
}

async function isUp(url: string): Promise<true | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  return client.connect().then(
    () => client.end().then(() => true as const),
    () => undefined,
  );
}
