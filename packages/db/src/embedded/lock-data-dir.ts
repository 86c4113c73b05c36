import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { codeOf, databaseError } from "./database-error.ts";
import { dataDirError } from "./prepare-data-dir.ts";
import { processIdentity } from "./process-identity.ts";

const ownerShape = z.object({ pid: z.number(), identity: z.string(), what: z.string() });
type Owner = z.infer<typeof ownerShape>;

export type DataDirLock = { release: () => void };

/**
 * Takes the data directory for this process. Throws `data-dir-in-use` while another one that is alive has it; the
 * lock of a process that was killed counts for nothing.
 */
export function lockDataDir(dataDir: string, what = "Guildhall"): DataDirLock {
  const path = lockPath(dataDir);
  const identity = processIdentity(process.pid) ?? "";
  const mine = `${path}.${process.pid}`;
  try {
    writeFileSync(mine, JSON.stringify({ pid: process.pid, identity, what } satisfies Owner));
    takeLock(dataDir, mine);
  } catch (error) {
    throw codeOf(error) ? dataDirError(dataDir, error) : error;
  } finally {
    rmSync(mine, { force: true });
  }
  return { release: () => releaseLock(path) };
}

/** Who has the data directory now, if anyone who is alive. */
export function dataDirOwner(dataDir: string): Owner | undefined {
  const owner = readOwner(lockPath(dataDir));
  return owner && processIdentity(owner.pid) === owner.identity ? owner : undefined;
}

function lockPath(dataDir: string): string {
  return join(dataDir, "guildhall.lock");
}

// A link appears whole or not at all, so nobody ever reads half a lock.
function takeLock(dataDir: string, mine: string): void {
  const path = lockPath(dataDir);
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      linkSync(mine, path);
      return;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const owner = dataDirOwner(dataDir);
    if (owner) throw inUse(dataDir, owner);
    removeStale(path);
  }
  throw databaseError(
    "data-dir-in-use",
    `The data directory ${dataDir} is being taken by other instances of Guildhall. Start only one.`,
  );
}

// Between reading a stale lock and moving it away, another process may have put a live one there: it is put back.
function removeStale(path: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const owner = readOwner(aside);
  if (owner && processIdentity(owner.pid) === owner.identity) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
  rmSync(aside, { force: true });
}

function releaseLock(path: string): void {
  if (readOwner(path)?.pid === process.pid) rmSync(path, { force: true });
}

function readOwner(path: string): Owner | undefined {
  try {
    return ownerShape.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

function inUse(dataDir: string, owner: Owner): Error {
  return databaseError(
    "data-dir-in-use",
    `The data directory ${dataDir} is in use by ${owner.what} (process ${owner.pid}). Stop it first (kill ${owner.pid}), or set GUILDHALL_DATA_DIR to another directory.`,
  );
}
