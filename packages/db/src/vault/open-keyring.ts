import { createKeyFile, keyFileVersion, readKeyFile } from "./key-file.ts";
import { readVaultKey, type VaultKey } from "./vault-key.ts";

/** Keys that the environment gives, each 32 bytes in base64 or hexadecimal digits. */
export type GivenKeys = { vaultKey?: string | undefined; vaultOldKeys?: readonly string[] | undefined };

/** The keys of the installation as they are now, the current one first: a rotation on this machine is seen at once. */
export type Keyring = () => readonly [VaultKey, ...VaultKey[]];

/** Opens the keys that are there; null when there is no current one. */
export function openKeyring(dataDir: string, { vaultKey, vaultOldKeys = [] }: GivenKeys): Keyring | null {
  const [given] = vaultKey ? readKeys([vaultKey]) : [];
  const old = readKeys(vaultOldKeys);
  let version = keyFileVersion(dataDir);
  let inFile = readKeyFile(dataDir);
  const [first] = given ? [given] : inFile;
  if (!first) return null;
  return () => {
    const now = keyFileVersion(dataDir);
    // A file that is away for a moment takes no key from who holds them already.
    if (now !== version && now !== "") [inFile, version] = [readKeyFile(dataDir), now];
    const [current = first, ...older] = given ? [given, ...inFile] : inFile;
    return [current, ...older, ...old];
  };
}

/** The same; where there is no key yet, one is generated into the data directory. */
export function openOrCreateKeyring(dataDir: string, given: GivenKeys): { keyring: Keyring; created: boolean } {
  const found = openKeyring(dataDir, given);
  if (found) return { keyring: found, created: false };
  createKeyFile(dataDir);
  return { ...openOrCreateKeyring(dataDir, given), created: true };
}

function readKeys(texts: readonly string[]): VaultKey[] {
  return texts.map((text) => {
    const key = readVaultKey(text);
    if (!key) throw new Error("A key of the vault is not 32 bytes long.");
    return key;
  });
}
