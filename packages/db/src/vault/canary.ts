import type { Pool } from "pg";
import { z } from "zod";
import { seal, type Sealed, unseal } from "./cipher.ts";
import type { Keyring } from "./open-keyring.ts";
import { damagedVault, wrongVaultKey } from "./vault-error.ts";

/** Anything that runs statements: a pool, or a connection in a transaction. */
export type Queryable = Pick<Pool, "query">;

const settingKey = "vault.canary";
const place = { id: settingKey, scope: "installation" };
const song = "The canary sings.";
const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")));
const shape = z.object({ keyId: z.string(), iv: base64, ciphertext: base64 });

/** Reads the value by which a key is known to be the right one; null before the first start. */
export async function readCanary(database: Queryable): Promise<Sealed | null> {
  const { rows } = await database.query<{ value: unknown }>(`select value from "SystemSetting" where key = $1`, [
    settingKey,
  ]);
  return rows[0] ? shape.parse(rows[0].value) : null;
}

/** Leaves a canary for later starts; of two processes that do so at once, one does. */
export async function writeCanary(database: Queryable, keyring: Keyring): Promise<void> {
  await database.query(
    `insert into "SystemSetting" (key, value, description, "updatedAt") values ($1, $2, $3, now()) on conflict do nothing`,
    [settingKey, sealCanary(keyring), "Shows at each start that the vault's key is the right one."],
  );
}

/** Encrypts the canary with the current key. */
export async function renewCanary(database: Queryable, keyring: Keyring): Promise<void> {
  await database.query(`update "SystemSetting" set value = $2, "updatedAt" = now() where key = $1`, [
    settingKey,
    sealCanary(keyring),
  ]);
}

/** Throws when these keys don't open the canary. */
export function testCanary(canary: Sealed, keyring: Keyring): void {
  const key = keyring().find(({ id }) => id === canary.keyId);
  if (!key) throw wrongVaultKey([canary.keyId]);
  if (unseal(canary, key, place) !== song) throw damagedVault();
}

function sealCanary(keyring: Keyring): string {
  const { keyId, iv, ciphertext } = seal(song, keyring()[0], place);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  return JSON.stringify({ keyId, iv: text(iv), ciphertext: text(ciphertext) });
}
