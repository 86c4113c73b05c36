import { rotateVaultKey } from "@guildhall/api";
import { forgetLostKey, type VaultOptions } from "@guildhall/db/vault";
import { dataEnv, onStop, readEnv, secretsEnv } from "@guildhall/env";
import { readOptions } from "../read-words.ts";
import { say } from "../say.ts";
import { withRows } from "../with-rows.ts";

const options = { lost: { type: "boolean", default: false } } as const;

/** `rotate-key`: encrypts stored credentials with a new key; with `--lost`, begins anew where the key is gone. */
export async function rotateKey(args: string[], usage: string): Promise<number> {
  const { lost } = readOptions(args, options, usage);
  const { data, secrets: given } = readEnv({ data: dataEnv, secrets: secretsEnv });
  return withRows(({ database }) => {
    const vault = { pool: database.pool, dataDir: data.dataDir, given };
    return lost ? forget(vault) : rotate(vault);
  });
}

async function rotate(vault: VaultOptions): Promise<number> {
  const stop = new AbortController();
  onStop(() => stop.abort(), { graceMs: 60_000 });
  const onProgress = (done: number) => say.step(`${count(done)} encrypted anew.`);
  const result = await rotateVaultKey({ ...vault, onProgress, signal: stop.signal });
  for (const id of result.unreadable) say.error(`${id} can't be decrypted and was left as it is; enter it anew.`);
  if (!result.finished) {
    say.plain("Interrupted. Everything can be read; call rotate-key again to go on.");
    return 1;
  }
  say.plain(`Done: ${count(result.done)} encrypted with the ${result.resumed ? "key that was begun" : "new key"}.`);
  say.plain(
    vault.given.vaultKey
      ? "GUILDHALL_VAULT_OLD_KEYS can be taken away."
      : `Back up vault-keys.json in ${vault.dataDir} now: older copies of it are of no use any more.`,
  );
  return result.unreadable.length > 0 ? 1 : 0;
}

async function forget(vault: VaultOptions): Promise<number> {
  const emptied = await forgetLostKey(vault);
  say.plain(
    emptied.length === 0
      ? "Nothing was lost: the keys that are here open everything."
      : `${count(emptied.length)} could not be read any more and must be entered anew.`,
  );
  return 0;
}

function count(values: number): string {
  return values === 1 ? "1 stored value" : `${values} stored values`;
}
