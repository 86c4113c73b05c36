import { newId } from "@guildhall/kernel";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { mayKeep } from "../providers.policy.ts";
import { storeSecret } from "../seal-value.ts";
import { beginConsent } from "./begin-consent.ts";
import type { ConnectServiceInput, ConsentStarted } from "./oauth.contract.ts";

/** Prepares a connection to a service by OAuth. It is switched off until the person has consented at the address. */
export async function connectService(
  { db, principal, services }: OrgContext,
  { service, label, personal, ...client }: ConnectServiceInput,
): Promise<ConsentStarted> {
  const { orgId, userId } = principal;
  const ownerId = personal ? userId : null;
  if (!mayKeep(principal, { ownerId })) throw notAllowed();
  await services.guard.check(client.tokenUrl);
  const id = newId("credential");
  const { publicUrl, vault } = services;
  const { url, grant } = beginConsent({ ...client, refreshToken: null }, { credentialId: id, userId, publicUrl });
  await db.$transaction(async (tx) => {
    const secretId = await storeSecret(tx, { vault, orgId }, JSON.stringify({ kind: "oauth", accessToken: "" }));
    const refreshSecretId = await storeSecret(tx, { vault, orgId }, JSON.stringify(grant));
    const hint = new URL(client.tokenUrl).host.slice(0, 60);
    const sealed = { secretId, refreshSecretId, hint, scopes: client.scopes, isActive: false };
    await tx.credential.create({ data: { id, orgId, ownerId, service, label, kind: "oauth", ...sealed } });
    await writeAudit(
      tx,
      principal,
      "providers.connect-service",
      { type: "credential", id },
      { service, label, personal },
    );
  });
  return { id, url };
}
