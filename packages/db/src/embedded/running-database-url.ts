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
