import type { Pool } from "@guildhall/db";
import { AppError, notFound } from "@guildhall/kernel";
import type { Vault } from "@guildhall/db/vault";
import type { Guard } from "@guildhall/net";
import { z } from "zod";
import { type CredentialValue, credentialValue } from "./credentials.contract.ts";
import { isSpent, renewAccessToken } from "./oauth/fresh-access-token.ts";

type Row = {
  secretId: string;
  isActive: boolean;
  kind: string;
  accessExpiresAt: Date | null;
  keyId: string;
  iv: Buffer;
  ciphertext: Buffer;
  stale: boolean;
};

const stored = credentialValue.or(z.object({ kind: z.literal("oauth"), accessToken: z.string() }));

/**
 * What a credential holds, for the service that it is for, and notes its use; `userId` is whose personal ones may be
 * used. It must not come near an answer, a log or an error. Throws `credential-not-found` and `credential-off`.
 */
export async function readCredential(
  source: { pool: Pool; vault: Vault; guard: Guard },
  { orgId, id, userId = null }: { orgId: string; id: string; userId?: string | null },
): Promise<CredentialValue | { kind: "oauth"; accessToken: string }> {
  const { pool, vault } = source;
  let row = await readRow(pool, [id, orgId, userId]);
  // An access token that is about to end is renewed before anybody goes out with it.
  if (row.kind === "oauth" && isSpent(row.accessExpiresAt)) {
    await renewAccessToken(source, id);
    row = await readRow(pool, [id, orgId, userId]);
  }
  const sealed = { keyId: row.keyId, iv: new Uint8Array(row.iv), ciphertext: new Uint8Array(row.ciphertext) };
  const plain = vault.open(sealed, { id: row.secretId, scope: orgId });
  if (row.stale) await pool.query(`update "Credential" set "lastUsedAt" = now() where id = $1`, [id]);
  return stored.parse(JSON.parse(plain));
}

async function readRow(pool: Pool, values: (string | null)[]): Promise<Row> {
  const { rows } = await pool.query<Row>({
    name: "read-credential",
    text: `select c."secretId", c."isActive", c.kind, c."accessExpiresAt", s."keyId", s.iv, s.ciphertext,
             coalesce(c."lastUsedAt" < now() - interval '1 minute', true) as stale
           from "Credential" c join "Secret" s on s.id = c."secretId" and s."orgId" = c."orgId"
           where c.id = $1 and c."orgId" = $2 and (c."ownerId" is null or c."ownerId" = $3)`,
    values,
  });
  const [row] = rows;
  if (!row) throw notFound("credential");
  if (!row.isActive) throw switchedOff();
  return row;
}

const switchedOff = () =>
  new AppError({
    code: "conflict",
    reason: "credential-off",
    userMessage: "The credential is switched off. An admin can replace it in the settings, under Credentials.",
  });
