import type { Pool } from "@guildhall/db";
import type { Vault } from "@guildhall/db/vault";
import type { Tokens } from "./ask-for-tokens.ts";
import { type StoredGrant, writeSealed } from "./oauth-grant.ts";

/** Keeps new tokens of a connection in the vault, in a transaction. A refresh token that was not renewed goes on. */
export async function storeTokens(
  sql: Pick<Pool, "query">,
  vault: Vault,
  { id, orgId, secretId, refreshSecretId, grant }: StoredGrant,
  { accessToken, expiresAt, refreshToken, scopes }: Tokens,
): Promise<void> {
  await writeSealed(sql, vault, { orgId, secretId }, { kind: "oauth", accessToken });
  const kept = { ...grant, pending: null, refreshToken: refreshToken ?? grant.refreshToken };
  await writeSealed(sql, vault, { orgId, secretId: refreshSecretId }, kept);
  await sql.query(
    `update "Credential" set "isActive" = true, "testError" = null, "accessExpiresAt" = $3, scopes = $4, "updatedAt" = now()
     where id = $1 and "orgId" = $2`,
    [id, orgId, expiresAt, scopes ?? grant.scopes],
  );
}
