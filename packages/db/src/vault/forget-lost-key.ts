import { writeCanary } from "./canary.ts";
import { openOrCreateKeyring } from "./open-keyring.ts";
import type { VaultOptions } from "./open-vault.ts";
import { lostKeyId, secretTables } from "./secret-tables.ts";

/**
 * Begins anew where a key is lost for good: what it encrypted is emptied, so that it can be entered again, and the vault
 * goes on with the keys that are there. What these open stays. Answers the ids of what was emptied.
 */
export async function forgetLostKey({ pool, dataDir, given }: VaultOptions): Promise<string[]> {
  const { keyring } = openOrCreateKeyring(dataDir, given);
  const known = [...keyring().map(({ id }) => id), lostKeyId];
  const emptied: string[] = [];
  for (const { table } of secretTables) {
    const { rows } = await pool.query<{ id: string }>(
      `update "${table}" set "keyId" = $2, ciphertext = '', "updatedAt" = now() where "keyId" <> all($1) returning id`,
      [known, lostKeyId],
    );
    emptied.push(...rows.map(({ id }) => id));
  }
  await pool.query(`delete from "SystemSetting" where key = 'vault.canary'`);
  await writeCanary(pool, keyring);
  return emptied;
}
