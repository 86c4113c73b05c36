import { choosePort } from "./choose-port.ts";
import { type ClusterAccess, clusterUrl, readClusterAccess, writeClusterAccess } from "./cluster-access.ts";
import { type ClusterPaths, clusterPaths } from "./cluster-paths.ts";
import { databaseError } from "./database-error.ts";
import { ensureDatabase } from "./ensure-database.ts";
import { clusterMajor, initialiseCluster, removeUnfinishedClusters } from "./initialise-cluster.ts";
import { keepPostgresRunning } from "./keep-postgres-running.ts";
import { lockDataDir } from "./lock-data-dir.ts";
import type { LaunchOptions } from "./launch-postgres.ts";
import { postgresAccount } from "./postgres-account.ts";
import { findPostgresBinaries } from "./postgres-binaries.ts";
import { embeddedSettings } from "./postgres-settings.ts";
import { dataDirError, prepareDataDir } from "./prepare-data-dir.ts";
import { stopStrayPostgres } from "./stop-stray-postgres.ts";

export type EmbeddedOptions = {
  dataDir: string;
  /** A port to prefer over the one of the last start. */
  port?: number;
  settings?: Record<string, string>;
  /** Whether a cut of the power may lose everything; only for databases that are thrown away. */
  careless?: boolean;
  /** Told what happens while it happens. */
  log: (line: string) => void;
  /** Told once when PostgreSQL ended by itself and could not be started again. */
  onLost?: (error: unknown) => void;
};

export type EmbeddedPostgres = {
  url: string;
  /** Ends PostgreSQL with a checkpoint and gives the data directory back. */
  stop: () => Promise<void>;
};

/** The major version of the PostgreSQL that comes with the packages. */
const embeddedMajor = 18;

/**
 * Runs the PostgreSQL of the data directory and resolves when it takes connections; on the first call its database
 * is made. Throws an `AppError` with one line for each bad day, and leaves everything as it was.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  prepareDataDir(options.dataDir);
  const lock = lockDataDir(options.dataDir);
  try {
    const running = await runCluster(clusterPaths(options.dataDir), options);
    return { url: running.url, stop: () => running.stop().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function runCluster(paths: ClusterPaths, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { initdb, postgres } = findPostgresBinaries();
  const account = postgresAccount();
  await removeUnfinishedClusters(paths);
  const known = readAccess(paths);
  if (needsCluster(paths)) {
    options.log("Making the database.");
    await initialiseCluster({ paths, initdb, account, password: known.password, careless: options.careless ?? false });
  }
  await stopStrayPostgres(paths, options.log);
  const access = { ...known, port: await choosePort(options.port ?? known.port) };
  if (access.port !== known.port) writeClusterAccess(paths, access);
  const settings = { ...embeddedSettings, ...options.settings };
  return run({ paths, postgres, account, port: access.port, settings, log: options.log }, access, options.onLost);
}

async function run(
  launch: LaunchOptions,
  access: ClusterAccess,
  onLost: EmbeddedOptions["onLost"],
): Promise<EmbeddedPostgres> {
  const kept = await keepPostgresRunning(launch, (error) => onLost?.(error));
  try {
    await ensureDatabase(access);
  } catch (error) {
    await kept.stop();
    throw error;
  }
  return { url: clusterUrl(access), stop: kept.stop };
}

function readAccess(paths: ClusterPaths): ClusterAccess {
  try {
    return readClusterAccess(paths);
  } catch (error) {
    throw error instanceof Error && "errno" in error ? dataDirError(paths.dataDir, error) : error;
  }
}

function needsCluster(paths: ClusterPaths): boolean {
  const major = clusterMajor(paths);
  if (major === undefined) return true;
  if (major === embeddedMajor) return false;
  throw databaseError(
    "database-other-major",
    `The database in ${paths.cluster} was made by PostgreSQL ${major}, and this Guildhall brings PostgreSQL ${embeddedMajor}. Start it with the Guildhall that made it and take a backup there, or set GUILDHALL_DATA_DIR to another directory.`,
  );
}
