import type { Pool } from "@guildhall/db";
import type { Vault } from "@guildhall/db/vault";
import { AppError, notFound } from "@guildhall/kernel";
import type { Guard } from "@guildhall/net";
import { withTransaction } from "../../ground/with-transaction.ts";
import { askForTokens, consentGone } from "./ask-for-tokens.ts";
import { lockGrant } from "./oauth-grant.ts";
import { storeTokens } from "./store-tokens.ts";

/** A token that ends within this time is renewed before it is used. */
const sparedMs = 60_000;

/** Whether an access token is to be renewed before it is used. */
export function isSpent(accessExpiresAt: Date | null): boolean {
  return accessExpiresAt !== null && accessExpiresAt.getTime() - sparedMs < Date.now();
}

type Source = { pool: Pool; vault: Vault; guard: Guard };

/**
 * Renews the access token of a connection. Of several processes that find it spent, one asks the service and the others
 * wait for what it gets, for a refresh token may work only once. A connection that the service has ended is switched off.
 */
export async function renewAccessToken({ pool, vault, guard }: Source, id: string): Promise<void> {
  const gone = await withTransaction(pool, async (sql) => {
    const stored = await lockGrant(sql, vault, id);
    if (!stored) throw notFound("credential");
    if (!isSpent(stored.accessExpiresAt)) return null;
    const { refreshToken } = stored.grant;
    const renewed =
      refreshToken === null
        ? consentGone()
        : await askForTokens(guard, stored.grant, { grant_type: "refresh_token", refresh_token: refreshToken }).catch(
            endedOrThrow,
          );
    if (!(renewed instanceof AppError)) {
      await storeTokens(sql, vault, stored, renewed);
      return null;
    }
    const off = `update "Credential" set "isActive" = false, "testError" = $2 where id = $1`;
    await sql.query(off, [id, renewed.userMessage]);
    return renewed;
  });
  if (gone) throw gone;
}

/** That a grant has ended is kept; whatever else went wrong may be better next time. */
function endedOrThrow(error: unknown): AppError {
  if (error instanceof AppError && error.reason === "oauth-consent-gone") return error;
  throw error;
}
