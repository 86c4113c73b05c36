import { readlinkSync, realpathSync, rmSync } from "node:fs";
import type { ClusterPaths } from "./cluster-paths.ts";
import { codeOf, databaseError } from "./database-error.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { commandLineOf, processIdentity } from "./process-identity.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Ends the PostgreSQL that a killed instance has left running on this cluster, cleanly. Called with the data
 * directory locked, so nobody who is alive uses it.
 */
export async function stopStrayPostgres(paths: ClusterPaths, log: (line: string) => void): Promise<void> {
  const stray = readPostmasterFile(paths.postmaster);
  if (!stray) return;
  const command = processIdentity(stray.pid) ? commandLineOf(stray.pid) : "";
  if (!command.includes("postgres")) {
    // PostgreSQL refuses to start when any process at all has the number in this file.
    rmSync(paths.postmaster, { force: true });
    return;
  }
  if (!command.includes(paths.cluster) && folderOf(stray.pid) !== realpathSync(paths.cluster)) return;
  log(`Stopping the PostgreSQL that a killed Guildhall has left running (process ${stray.pid}).`);
  await stopPostgres(stray.pid);
}

/** Asks PostgreSQL to end, first with a checkpoint, then without; resolves when it is gone. */
export async function stopPostgres(pid: number): Promise<void> {
  const identity = processIdentity(pid);
  if (!identity) return;
  const gone = () => (processIdentity(pid) === identity ? undefined : true);
  signal(pid, "SIGINT");
  if (await waitUntil(gone, { forMs: 30_000 })) return;
  signal(pid, "SIGQUIT");
  if (await waitUntil(gone, { forMs: 10_000 })) return;
  throw databaseError(
    "database-does-not-stop",
    `PostgreSQL (process ${pid}) does not end. End it by hand: kill -QUIT ${pid}`,
  );
}

function signal(pid: number, name: "SIGINT" | "SIGQUIT"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
}

// PostgreSQL works in the folder of its cluster, so it is known even after the data directory was moved.
function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
