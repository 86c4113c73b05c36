import { timingSafeEqual } from "node:crypto";
import type { Pool } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import { insertAudit } from "../../ground/insert-audit.ts";
import { hashLinkToken } from "../../ground/link-token.ts";
import type { Services } from "../../ground/services.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import { askForTokens } from "./ask-for-tokens.ts";
import { callbackUrl } from "./begin-consent.ts";
import type { ConsentAnswer } from "./oauth.contract.ts";
import { lockGrant, type StoredGrant, writeSealed } from "./oauth-grant.ts";
import { storeTokens } from "./store-tokens.ts";

type Sql = Pick<Pool, "query">;
type Begun = StoredGrant & { verifier: string; orgSlug: string };

/** In which organization a consent ended, and whether the service is connected now. */
export type ConsentEnded = { orgSlug: string; connected: boolean };

/**
 * Takes the answer with which a service sends a person back. It counts once, within its time, and only for the person
 * who began; what went wrong at the service stands with the credential.
 */
export async function completeConsent(
  services: Services,
  userId: string,
  { state, code, error }: ConsentAnswer,
): Promise<ConsentEnded> {
  const { database, vault, guard, publicUrl } = services;
  const begun = await withTransaction(database.pool, (sql) => takePending(sql, services, { userId, state }));
  const { orgSlug, id, orgId } = begun;
  try {
    if (error !== undefined || code === undefined) throw notGiven();
    const tokens = await askForTokens(guard, begun.grant, {
      grant_type: "authorization_code",
      code,
      redirect_uri: callbackUrl(publicUrl),
      code_verifier: begun.verifier,
    });
    await withTransaction(database.pool, async (sql) => {
      await storeTokens(sql, vault, begun, tokens);
      const object = { type: "credential", id };
      await insertAudit(sql, { orgId, actorId: userId, action: "providers.give-consent", object });
    });
    return { orgSlug, connected: true };
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    const noted = `update "Credential" set "testError" = $3 where id = $1 and "orgId" = $2`;
    await database.pool.query(noted, [id, orgId, cause.userMessage]);
    return { orgSlug, connected: false };
  }
}

/** Ends the waiting, so that the same answer counts only once, whatever comes of it. */
async function takePending(
  sql: Sql,
  { vault }: Services,
  { userId, state }: { userId: string; state: string },
): Promise<Begun> {
  const [id = "", token = ""] = state.split(".");
  const stored = await lockGrant(sql, vault, id);
  const pending = stored?.grant.pending;
  if (!stored || !pending || !isSame(pending.stateHash, hashLinkToken(token))) throw notBegun();
  if (pending.userId !== userId || pending.expiresAtMs < Date.now()) throw notBegun();
  const { rows } = await sql.query<{ slug: string; role: string }>(
    `select o.slug, m.role from "Member" m join "Organization" o on o.id = m."orgId" where o.id = $1 and m."userId" = $2`,
    [stored.orgId, userId],
  );
  const [place] = rows;
  const isAdmin = place?.role === "owner" || place?.role === "admin";
  if (!place || (stored.ownerId === null ? !isAdmin : stored.ownerId !== userId)) throw notBegun();
  const grant = { ...stored.grant, pending: null };
  await writeSealed(sql, vault, { orgId: stored.orgId, secretId: stored.refreshSecretId }, grant);
  return { ...stored, grant, verifier: pending.verifier, orgSlug: place.slug };
}

const isSame = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const notBegun = () =>
  new AppError({
    code: "not-found",
    reason: "consent-not-begun",
    userMessage: "Nobody waits for this consent any more, or somebody else began it. Connect the service once more.",
  });

const notGiven = () =>
  new AppError({
    code: "conflict",
    reason: "consent-refused",
    userMessage: "The service was not allowed to be connected.",
  });
