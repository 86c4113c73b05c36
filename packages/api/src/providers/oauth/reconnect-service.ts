import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import { findCredential } from "../find-credential.ts";
import { beginConsent } from "./begin-consent.ts";
import type { ConsentStarted } from "./oauth.contract.ts";
import { lockGrant, writeSealed } from "./oauth-grant.ts";

/** Begins the consent of a connection anew; what it holds goes on until the person has consented. */
export async function reconnectService(
  { db, principal, services }: OrgContext,
  { id }: { id: string },
): Promise<ConsentStarted> {
  await db.$transaction((tx) => findCredential(tx, principal, id));
  const { database, vault, publicUrl } = services;
  const url = await withTransaction(database.pool, async (sql) => {
    const stored = await lockGrant(sql, vault, id);
    if (!stored || stored.orgId !== principal.orgId) throw notFound("connection");
    const begun = beginConsent(stored.grant, { credentialId: id, userId: principal.userId, publicUrl });
    await writeSealed(sql, vault, { orgId: stored.orgId, secretId: stored.refreshSecretId }, begun.grant);
    return begun.url;
  });
  return { id, url };
}
