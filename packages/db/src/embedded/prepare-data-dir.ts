import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, databaseError, wordsOf } from "./database-error.ts";

/** Makes the data directory if it is missing and proves that it can be written. */
export function prepareDataDir(dataDir: string): void {
  const probe = join(dataDir, `.write-test-${process.pid}`);
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    writeFileSync(probe, "Guildhall can write here.\n");
    rmSync(probe);
  } catch (error) {
    throw dataDirError(dataDir, error);
  }
}

/** Turns an error of the file system into the line for it. */
export function dataDirError(dataDir: string, error: unknown): Error {
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(dataDir, error);
  const why: Record<string, string> = {
    EACCES: "permission denied",
    EPERM: "not permitted",
    EROFS: "the file system is read-only",
    ENOTDIR: "a part of the path is a file",
    EEXIST: "it is a file",
  };
  return databaseError(
    "data-dir-not-writable",
    `The data directory ${dataDir} cannot be written (${why[code] ?? wordsOf(error)}). Make it writable for this user, or set GUILDHALL_DATA_DIR to another directory.`,
    error,
  );
}

/** The error for a disk without room. */
export function diskFull(dataDir: string, cause?: unknown): Error {
  return databaseError(
    "disk-full",
    `The disk that holds ${dataDir} is full. Make room on it, or set GUILDHALL_DATA_DIR to a directory on another disk. Nothing was lost.`,
    cause,
  );
}
