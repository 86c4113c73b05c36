import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { ClusterPaths } from "./cluster-paths.ts";
import { codeOf, databaseError } from "./database-error.ts";
import { writePrivateFile } from "./write-private-file.ts";

const accessShape = z.object({ password: z.string().min(1), port: z.number().int() });
export type ClusterAccess = z.infer<typeof accessShape>;

export const clusterUser = "guildhall";
export const clusterDatabase = "guildhall";

/** The password and last port of the embedded PostgreSQL; a password is made when there is no database yet. */
export function readClusterAccess(paths: ClusterPaths): ClusterAccess {
  try {
    return accessShape.parse(JSON.parse(readFileSync(paths.access, "utf8")));
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || existsSync(paths.cluster)) throw unreadable(paths, error);
  }
  const access = { password: randomBytes(24).toString("base64url"), port: 0 };
  writeClusterAccess(paths, access);
  return access;
}

/** Keeps the password and port for the next start. */
export function writeClusterAccess(paths: ClusterPaths, access: ClusterAccess): void {
  writePrivateFile(paths.access, `${JSON.stringify(access, null, 2)}\n`);
}

/** The address by which Guildhall's own database, or another of the same cluster, is reached. */
export function clusterUrl(access: ClusterAccess, database: string = clusterDatabase): string {
  return `postgresql://${clusterUser}:${access.password}@127.0.0.1:${access.port}/${database}`;
}

function unreadable(paths: ClusterPaths, cause: unknown): Error {
  return databaseError(
    "database-password-missing",
    `${paths.access}, which holds the password of the database beside it, is missing or damaged. Put it back from a backup.`,
    cause,
  );
}
