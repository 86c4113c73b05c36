import { databaseError } from "../embedded/database-error.ts";

const howToGiveIt =
  "Put vault-keys.json back into the data directory from a backup, or set GUILDHALL_VAULT_KEY to the key " +
  "(GUILDHALL_VAULT_OLD_KEYS to one that was replaced). If it is lost for good, " +
  "`npm run guildhall -- rotate-key --lost` begins anew: what is stored has to be entered again.";

/** Refuses the start: what is stored was encrypted by a key that is not here. */
export function wrongVaultKey(keyIds: readonly string[]): Error {
  const key = keyIds.length === 1 ? `the key ${keyIds[0]}` : `the keys ${keyIds.join(", ")}`;
  return databaseError(
    "vault-key-missing",
    `The stored credentials were encrypted with ${key}, which this Guildhall does not have. ${howToGiveIt}`,
  );
}

/** Refuses the start: a key of the right name does not open what it should. */
export function damagedVault(): Error {
  return databaseError("vault-damaged", `The key of the vault does not open what it should. ${howToGiveIt}`);
}

/** The file of the keys can't be read. It is never written over: it may be the only copy. */
export function damagedKeyFile(path: string): Error {
  return databaseError("vault-key-file-damaged", `${path} is damaged and was left as it is. ${howToGiveIt}`);
}

/** A stored value that no key opens: it was tampered with, moved to another row, or its key is gone. */
export function unreadableSecret(): Error {
  return databaseError(
    "secret-unreadable",
    "What is stored here can't be decrypted. Enter the key or password anew in the settings, under Credentials.",
  );
}
