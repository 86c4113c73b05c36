import type { Pool } from "@guildhall/db";
import type { Sealed, Vault } from "@guildhall/db/vault";
import { z } from "zod";

/** What is sealed beside the access token: how to get another one, and the consent that is waited for. */
export const oauthGrant = z.object({
  authorizeUrl: z.string(),
  tokenUrl: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  scopes: z.array(z.string()),
  refreshToken: z.string().nullable(),
  pending: z
    .object({ stateHash: z.string(), verifier: z.string(), userId: z.string(), expiresAtMs: z.number() })
    .nullable(),
});
export type OAuthGrant = z.infer<typeof oauthGrant>;

/** A connection as it is stored: with its grant opened. */
export type StoredGrant = {
  id: string;
  orgId: string;
  ownerId: string | null;
  secretId: string;
  refreshSecretId: string;
  accessExpiresAt: Date | null;
  grant: OAuthGrant;
};

type Sql = Pick<Pool, "query">;
type Row = Omit<StoredGrant, "grant"> & { keyId: string; iv: Buffer; ciphertext: Buffer };

/** Reads a connection and lets those who change it take turns until the transaction ends; null when there is none. */
export async function lockGrant(sql: Sql, vault: Vault, id: string): Promise<StoredGrant | null> {
  // What is joined to a row that is waited for would be read as it was before the wait.
  await sql.query(`select from "Credential" where id = $1 for update`, [id]);
  const { rows } = await sql.query<Row>(
    `select c.id, c."orgId", c."ownerId", c."secretId", c."refreshSecretId", c."accessExpiresAt", s."keyId", s.iv, s.ciphertext
     from "Credential" c join "Secret" s on s.id = c."refreshSecretId" and s."orgId" = c."orgId"
     where c.id = $1 and c.kind = 'oauth'`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const { keyId, iv, ciphertext, ...stored } = row;
  const sealed = { keyId, iv: new Uint8Array(iv), ciphertext: new Uint8Array(ciphertext) };
  const plain = vault.open(sealed, { id: row.refreshSecretId, scope: row.orgId });
  return { ...stored, grant: oauthGrant.parse(JSON.parse(plain)) };
}

/** Puts another value into the vault, in a transaction; a rotation of the key waits for it. */
export async function writeSealed(
  sql: Sql,
  vault: Vault,
  { orgId, secretId }: { orgId: string; secretId: string },
  value: unknown,
): Promise<void> {
  await sql.query("select pg_advisory_xact_lock_shared(hashtext('vault'))");
  const { keyId, iv, ciphertext }: Sealed = vault.seal(JSON.stringify(value), { id: secretId, scope: orgId });
  await sql.query(
    `update "Secret" set "keyId" = $3, iv = $4, ciphertext = $5, "updatedAt" = now() where id = $1 and "orgId" = $2`,
    [secretId, orgId, keyId, Buffer.from(iv), Buffer.from(ciphertext)],
  );
}
