import { spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { clusterUser } from "./cluster-access.ts";
import type { ClusterPaths } from "./cluster-paths.ts";
import { databaseError } from "./database-error.ts";
import { asAccount, type PostgresAccount } from "./postgres-account.ts";
import { diskFull } from "./prepare-data-dir.ts";
import { commandLineOf, processIdentity } from "./process-identity.ts";
import { waitUntil } from "./wait-until.ts";

export type InitialiseOptions = {
  paths: ClusterPaths;
  initdb: string;
  account: PostgresAccount;
  password: string;
  /** Whether a cut of the power right afterwards may lose it; only for databases that are thrown away. */
  careless?: boolean;
};

/** Makes an empty cluster. It appears under its name only when it is whole, so a kill leaves nothing half. */
export async function initialiseCluster(options: InitialiseOptions): Promise<void> {
  const { paths, account } = options;
  const draft = join(paths.dataDir, `${paths.unfinished}${process.pid}-${Date.now()}`);
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
    for (const path of account ? [draft, passwordFile] : []) chownSync(path, account?.uid ?? 0, account?.gid ?? 0);
    await runInitdb(options, draft, passwordFile);
    renameSync(draft, paths.cluster);
  } finally {
    rmSync(draft, { recursive: true, force: true, maxRetries: 10 });
    rmSync(passwordFile, { force: true });
    rmSync(`${draft}.pid`, { force: true });
  }
}

/** Removes what kills in the middle of earlier first starts have left. */
export async function removeUnfinishedClusters(paths: ClusterPaths): Promise<void> {
  const names = readdirSync(paths.dataDir).filter((name) => name.startsWith(paths.unfinished));
  // initdb lives on when the one who started it is killed, and would write into what is removed here.
  for (const name of names.filter((each) => each.endsWith(".pid"))) await endInitdb(join(paths.dataDir, name));
  for (const name of names) await removeWhole(join(paths.dataDir, name));
}

/** The process that initdb had begun outlives it for a moment; what it takes away meanwhile ends a removal half-way, without an error. */
async function removeWhole(path: string): Promise<void> {
  const remove = () => {
    rmSync(path, { recursive: true, force: true, maxRetries: 20 });
    return existsSync(path) ? undefined : true;
  };
  await waitUntil(remove, { forMs: 10_000 });
}

async function endInitdb(pidFile: string): Promise<void> {
  const pid = Number(readFileSync(pidFile, "utf8"));
  const draft = pidFile.replace(/\.pid$/, "");
  const identity = processIdentity(pid);
  if (!identity || !commandLineOf(pid).includes(draft)) return;
  process.kill(pid, "SIGKILL");
  await waitUntil(() => (processIdentity(pid) === identity ? undefined : true), { forMs: 5_000 });
}

/** The major version of PostgreSQL that made the cluster; undefined when there is none. */
export function clusterMajor(paths: ClusterPaths): number | undefined {
  if (!existsSync(paths.cluster)) return undefined;
  try {
    return Number.parseInt(readFileSync(join(paths.cluster, "PG_VERSION"), "utf8"), 10);
  } catch (error) {
    throw databaseError(
      "not-a-database",
      `${paths.cluster} is there but is not a PostgreSQL database. Move it away, or set GUILDHALL_DATA_DIR to another directory.`,
      error,
    );
  }
}

async function runInitdb(options: InitialiseOptions, draft: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${draft}`,
    `--username=${clusterUser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The rules of this provider are PostgreSQL's own: the same order and case on every machine.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    ...(options.careless ? ["--no-sync"] : []),
  ];
  const run = asAccount(options.account, options.initdb, args, [options.initdb, draft]);
  const child = spawn(run.command, run.args, { ...run.account, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  writeFileSync(`${draft}.pid`, `${child.pid ?? 0}`);
  const failed = new Promise<string>((resolve) => child.once("error", (error) => resolve(error.message)));
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const said = text(child.stderr);
  const code = await Promise.race([closed, failed]);
  if (code !== 0) throw initdbError(options, typeof code === "string" ? code : await said);
}

function initdbError({ paths }: InitialiseOptions, said: string): Error {
  if (/no space left on device|disk quota exceeded/i.test(said)) return diskFull(paths.dataDir, said);
  const lines = said.trim().split("\n").filter(Boolean);
  return databaseError(
    "database-not-made",
    `PostgreSQL could not make its database in ${paths.cluster}: ${lines.slice(-3).join(" ") || "it was ended from outside"}`,
    said,
  );
}
