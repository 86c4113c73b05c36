import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import type { ClusterPaths } from "./cluster-paths.ts";
import { databaseError } from "./database-error.ts";
import { asAccount, type PostgresAccount } from "./postgres-account.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { diskFull } from "./prepare-data-dir.ts";
import { stopPostgres } from "./stop-stray-postgres.ts";
import { waitUntil } from "./wait-until.ts";

export type LaunchOptions = {
  paths: ClusterPaths;
  postgres: string;
  account: PostgresAccount;
  port: number;
  settings: Record<string, string>;
  log: (line: string) => void;
};

export type RunningPostgres = {
  pid: number;
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

/** Starts PostgreSQL on a cluster and resolves when it takes connections. */
export async function launchPostgres(options: LaunchOptions): Promise<RunningPostgres> {
  const logStart = startLog(options.paths.log);
  const { pid, ended, hold } = spawnPostgres(options);
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const state = () => {
    if (hasEnded) return "ended" as const;
    const file = readPostmasterFile(options.paths.postmaster);
    return file?.pid === pid && file.ready ? ("ready" as const) : undefined;
  };
  if ((await waitUntil(state, { forMs: 3_000, everyMs: 10 })) === undefined) {
    options.log("PostgreSQL puts its data in order after it was cut off; that can take a while.");
  }
  const outcome = await waitUntil(state, { forMs: 10 * 60_000 });
  const stop = () => {
    hold();
    return stopPostgres(pid);
  };
  if (outcome === "ready") return { pid, ended, stop };
  if (!hasEnded) await stopPostgres(pid);
  throw launchError(options, readLog(options.paths.log, logStart));
}

function spawnPostgres({ paths, postgres, account, port, settings }: LaunchOptions) {
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const args = ["-D", paths.cluster, "-p", `${port}`, ...flags];
  const run = asAccount(account, postgres, args, [postgres, paths.cluster]);
  const logFile = openSync(paths.log, "a", 0o600);
  // A session of its own: Ctrl-C in the terminal must not stop the database before those who use it.
  const stdio = ["ignore", logFile, logFile] satisfies ["ignore", number, number];
  const child = spawn(run.command, run.args, { ...run.account, cwd: "/", stdio, detached: true });
  closeSync(logFile);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  child.unref();
  // Who stops it waits for its end; without this the process could run out of things to do before it hears of it.
  const hold = () => child.ref();
  return { pid: child.pid ?? 0, ended, hold };
}

const keepLogBytes = 5_000_000;

function startLog(path: string): number {
  try {
    const { size } = statSync(path);
    if (size < keepLogBytes) return size;
    closeSync(openSync(path, "w", 0o600));
  } catch {
    // There is none yet.
  }
  return 0;
}

function readLog(path: string, from: number): string {
  return readFileSync(path).subarray(from).toString("utf8");
}

function launchError({ paths, port }: LaunchOptions, said: string): Error {
  if (/no space left on device|disk quota exceeded/i.test(said)) return diskFull(paths.dataDir, said);
  if (/could not bind|address already in use/i.test(said)) {
    return databaseError(
      "database-port-taken",
      `The port ${port} of PostgreSQL was taken at the same moment. Start again.`,
      said,
    );
  }
  const complaints = said.match(/(?:FATAL|PANIC|ERROR|HINT): .*/g) ?? said.trim().split("\n").slice(-2);
  return databaseError(
    "database-not-started",
    `PostgreSQL did not start on ${paths.cluster}: ${complaints.join(" ")} (more in ${paths.log})`,
    said,
  );
}
