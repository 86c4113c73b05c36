import type { Pool } from "pg";
import { readCanary, testCanary, writeCanary } from "./canary.ts";
import { type Place, seal, type Sealed, unseal } from "./cipher.ts";
import { type GivenKeys, type Keyring, openKeyring, openOrCreateKeyring } from "./open-keyring.ts";
import { findOtherKeyIds } from "./secret-tables.ts";
import { unreadableSecret, wrongVaultKey } from "./vault-error.ts";

/** Encrypts what is stored and decrypts what was. Knows nothing of who may have it: verbs do. */
export type Vault = {
  /** Encrypts a value for its row. Write it in the same transaction, behind `lockVault`. */
  seal: (plain: string, place: Place) => Sealed;
  /** Decrypts the value of a row; throws `secret-unreadable`. */
  open: (sealed: Sealed, place: Place) => string;
};

export type VaultOptions = { pool: Pool; dataDir: string; given: GivenKeys };

/**
 * Opens the vault and proves that its keys are those that the stored values were encrypted with; throws one clear line
 * (`vault-key-missing`, `vault-damaged`) when they are not. On the first start of an installation it makes the first
 * key, which `created` tells.
 */
export async function openVault({ pool, dataDir, given }: VaultOptions): Promise<{ vault: Vault; created: boolean }> {
  const canary = await readCanary(pool);
  if (!canary) return beginVault({ pool, dataDir, given });
  const keyring = openKeyring(dataDir, given);
  if (!keyring) throw wrongVaultKey([canary.keyId]);
  await testKeyring(pool, keyring);
  return { vault: vaultWith(keyring), created: false };
}

async function beginVault({ pool, dataDir, given }: VaultOptions): Promise<{ vault: Vault; created: boolean }> {
  const { keyring, created } = openOrCreateKeyring(dataDir, given);
  await writeCanary(pool, keyring);
  // Another server, with another key, may have been quicker.
  await testKeyring(pool, keyring);
  return { vault: vaultWith(keyring), created };
}

async function testKeyring(pool: Pool, keyring: Keyring): Promise<void> {
  const canary = await readCanary(pool);
  if (canary) testCanary(canary, keyring);
  const missing = await findOtherKeyIds(
    pool,
    keyring().map(({ id }) => id),
  );
  if (missing.length > 0) throw wrongVaultKey(missing);
}

export function vaultWith(keyring: Keyring): Vault {
  return {
    seal: (plain, place) => seal(plain, keyring()[0], place),
    open: (sealed, place) => {
      const key = keyring().find(({ id }) => id === sealed.keyId);
      const plain = key ? unseal(sealed, key, place) : null;
      if (plain === null) throw unreadableSecret();
      return plain;
    },
  };
}
