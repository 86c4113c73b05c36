import { existsSync } from "node:fs";
import { clusterUrl, readClusterAccess } from "./cluster-access.ts";
import { clusterPaths } from "./cluster-paths.ts";
import { dataDirOwner } from "./lock-data-dir.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

/** The address of the embedded PostgreSQL that a running Guildhall has on this data directory, if one does. */
export function runningDatabaseUrl(dataDir: string): string | undefined {
  const paths = clusterPaths(dataDir);
  const postmaster = readPostmasterFile(paths.postmaster);
  if (!dataDirOwner(dataDir) || !postmaster?.ready) return undefined;
  return clusterUrl({ ...readClusterAccess(paths), port: postmaster.port });
}

/** Whether the data directory holds a database of its own already. */
export function hasEmbeddedDatabase(dataDir: string): boolean {
  return existsSync(clusterPaths(dataDir).cluster);
}
