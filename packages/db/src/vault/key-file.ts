import { chmodSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { codeOf } from "../embedded/database-error.ts";
import { dataDirError, prepareDataDir } from "../embedded/prepare-data-dir.ts";
import { writePrivateFile } from "../embedded/write-private-file.ts";
import { damagedKeyFile } from "./vault-error.ts";
import { createVaultKey, readVaultKey, type VaultKey } from "./vault-key.ts";

const shape = z.object({ about: z.string(), keys: z.array(z.string()).min(1) });

const about =
  "The keys of the vault, the current one first. Without them nobody can read the stored credentials: keep a copy of this file in a safe place.";

export const keyFilePath = (dataDir: string) => join(dataDir, "vault-keys.json");

/** The keys of the file, the current one first; none when there is no file. Throws when it can't be understood. */
export function readKeyFile(dataDir: string): VaultKey[] {
  const path = keyFilePath(dataDir);
  const text = readIfThere(path);
  if (text === null) return [];
  chmodSync(path, 0o600);
  const keys = shape.safeParse(parse(text)).data?.keys.map(readVaultKey);
  if (!keys?.every((key) => key !== null)) throw damagedKeyFile(path);
  return keys;
}

/** When the file was last changed; changes whenever its keys do. */
export function keyFileVersion(dataDir: string): string {
  const found = statSync(keyFilePath(dataDir), { throwIfNoEntry: false });
  return found ? `${found.mtimeMs}.${found.ino}` : "";
}

export function writeKeyFile(dataDir: string, keys: readonly VaultKey[]): void {
  writePrivateFile(keyFilePath(dataDir), textOf(keys));
}

/** Makes the file with a first key. Of two processes on their first boot, the second takes what the first has made. */
export function createKeyFile(dataDir: string): void {
  prepareDataDir(dataDir);
  const draft = `${keyFilePath(dataDir)}.${process.pid}.new`;
  try {
    writeFileSync(draft, textOf([createVaultKey()]), { mode: 0o600, flush: true });
    // A link appears whole and never replaces what is there.
    linkSync(draft, keyFilePath(dataDir));
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw dataDirError(dataDir, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

function textOf(keys: readonly VaultKey[]): string {
  return `${JSON.stringify({ about, keys: keys.map(({ bytes }) => bytes.toString("base64")) }, null, 2)}\n`;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
