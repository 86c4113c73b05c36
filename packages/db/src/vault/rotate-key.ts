import type { Pool, PoolClient } from "pg";
import { readCanary, renewCanary } from "./canary.ts";
import { readKeyFile, writeKeyFile } from "./key-file.ts";
import { type GivenKeys, type Keyring, openKeyring } from "./open-keyring.ts";
import { type Batch, reencryptBatch } from "./reencrypt.ts";
import { findOtherKeyIds, type SecretTable, secretTables } from "./secret-tables.ts";
import { wrongVaultKey } from "./vault-error.ts";
import { createVaultKey } from "./vault-key.ts";
import { lockVaultAlone } from "./vault-lock.ts";

export type Rotation = {
  pool: Pool;
  dataDir: string;
  given: GivenKeys;
  /** Told after each batch how many values were encrypted anew so far. */
  onProgress?: (done: number) => void;
  /** Between two batches the rotation stops when it is aborted; the next one goes on from there. */
  signal?: AbortSignal;
  /** Done in the transaction that ends the rotation. */
  atEnd?: (connection: PoolClient) => Promise<void>;
};

export type RotationResult = {
  /** Values that were encrypted anew. */
  done: number;
  /** Values that their own key did not open; they stay as they are. */
  unreadable: string[];
  /** Whether it went on with a key that an earlier, interrupted rotation had made. */
  resumed: boolean;
  finished: boolean;
};

/**
 * Encrypts everything anew while Guildhall runs: with a new key, which is written beside the old one before anything
 * else, or with the one that the environment gives. The old key goes from the file when nothing needs it any more.
 */
export async function rotateKey(rotation: Rotation): Promise<RotationResult> {
  const { keyring, resumed } = await beginRotation(rotation);
  const result: RotationResult = { done: 0, unreadable: [], resumed, finished: false };
  for (const table of secretTables) await reencryptTable(rotation, keyring, result, table);
  if (rotation.signal?.aborted) return result;
  await endRotation(rotation, keyring, result);
  return { ...result, finished: true };
}

async function beginRotation({ pool, dataDir, given }: Rotation): Promise<{ keyring: Keyring; resumed: boolean }> {
  const keyring = openKeyring(dataDir, given);
  const canary = await readCanary(pool);
  const known = new Set(keyring?.().map(({ id }) => id));
  const missing = [...(canary ? [canary.keyId] : []), ...(await findOtherKeyIds(pool, [...known]))];
  if (!keyring || missing.some((id) => !known.has(id))) {
    throw wrongVaultKey([...new Set(missing.filter((id) => !known.has(id)))]);
  }
  const inFile = readKeyFile(dataDir);
  const resumed = !given.vaultKey && inFile.length > 1;
  if (!given.vaultKey && !resumed) writeKeyFile(dataDir, [createVaultKey(), ...inFile]);
  return { keyring, resumed };
}

async function reencryptTable(
  { pool, onProgress, signal }: Rotation,
  keyring: Keyring,
  result: RotationResult,
  table: SecretTable,
): Promise<void> {
  let after = "";
  while (!signal?.aborted) {
    const options = { after, onUnreadable: (id: string) => void result.unreadable.push(id) };
    const batch = await inTransaction(pool, (connection) => reencryptBatch(connection, keyring, options, table));
    if (batch.read === 0) return;
    after = batch.last;
    result.done += batch.done;
    onProgress?.(result.done);
  }
}

/** Behind the lock nobody writes with an old key any more: what came in meanwhile is done, then the old keys go. */
async function endRotation(rotation: Rotation, keyring: Keyring, result: RotationResult): Promise<void> {
  const { pool, dataDir, given } = rotation;
  await inTransaction(pool, async (connection) => {
    await lockVaultAlone(connection);
    for (const table of secretTables) {
      let batch: Batch = { read: 1, done: 0, last: "" };
      while (batch.read > 0) {
        const options = { after: batch.last, onUnreadable: () => undefined };
        batch = await reencryptBatch(connection, keyring, options, table);
        result.done += batch.done;
      }
    }
    await renewCanary(connection, keyring);
    await rotation.atEnd?.(connection);
  });
  const [current] = keyring();
  if (!given.vaultKey && result.unreadable.length === 0) writeKeyFile(dataDir, [current]);
}

async function inTransaction<T>(pool: Pool, work: (connection: PoolClient) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query("begin");
    const result = await work(connection);
    await connection.query("commit");
    return result;
  } catch (error) {
    await connection.query("rollback");
    throw error;
  } finally {
    connection.release();
  }
}
