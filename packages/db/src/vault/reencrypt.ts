import type { PoolClient } from "pg";
import { type Sealed, seal, unseal } from "./cipher.ts";
import type { Keyring } from "./open-keyring.ts";
import type { SecretTable } from "./secret-tables.ts";

type Row = { id: string; scope: string; keyId: string; iv: Buffer; ciphertext: Buffer };

const batchSize = 200;

export type Batch = { read: number; done: number; last: string };

/**
 * Encrypts one batch of values with the current key that still have an older one, within the caller's transaction;
 * answers how many it read and how many it changed. A value that its key does not open stays as it is, and is named by `onUnreadable`.
 */
export async function reencryptBatch(
  connection: PoolClient,
  keyring: Keyring,
  { after, onUnreadable }: { after: string; onUnreadable: (id: string) => void },
  { table, scope }: SecretTable,
): Promise<Batch> {
  const [current, ...older] = keyring();
  const { rows } = await connection.query<Row>(
    `select id, "${scope}" as scope, "keyId", iv, ciphertext from "${table}"
     where "keyId" = any($1) and "keyId" <> $2 and id > $3 order by id limit ${batchSize} for update`,
    [older.map(({ id }) => id), current.id, after],
  );
  const changed = rows.flatMap((row) => {
    const key = older.find(({ id }) => id === row.keyId);
    const plain = key
      ? unseal({ iv: new Uint8Array(row.iv), ciphertext: new Uint8Array(row.ciphertext) }, key, row)
      : null;
    if (plain === null) return (onUnreadable(row.id), []);
    return { id: row.id, ...seal(plain, current, row) };
  });
  await writeBatch(connection, table, changed);
  return { read: rows.length, done: changed.length, last: rows.at(-1)?.id ?? after };
}

async function writeBatch(connection: PoolClient, table: string, rows: (Sealed & { id: string })[]): Promise<void> {
  if (rows.length === 0) return;
  await connection.query(
    `update "${table}" t set "keyId" = n."keyId", iv = n.iv, ciphertext = n.ciphertext, "updatedAt" = now()
     from unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[]) as n(id, "keyId", iv, ciphertext) where t.id = n.id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ keyId }) => keyId),
      rows.map(({ iv }) => Buffer.from(iv)),
      rows.map(({ ciphertext }) => Buffer.from(ciphertext)),
    ],
  );
}
