import { notAllowed } from "../ground/not-allowed.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { CreateCredentialInput, CredentialView } from "./credentials.contract.ts";
import { viewCredential } from "./credentials.select.ts";
import { insertCredential } from "./insert-credential.ts";
import { mayKeep } from "./providers.policy.ts";

/** Stores a credential: for the organization, which takes an admin, or for this person alone. */
export async function createCredential(
  { db, principal, services }: OrgContext,
  { personal, service, label, value }: CreateCredentialInput,
): Promise<CredentialView> {
  const ownerId = personal ? principal.userId : null;
  if (!mayKeep(principal, { ownerId })) throw notAllowed();
  return db.$transaction(async (tx) => {
    const sealing = { vault: services.vault, orgId: principal.orgId };
    const row = await insertCredential(tx, sealing, { service, label, value, ownerId });
    const object = { type: "credential", id: row.id };
    await writeAudit(tx, principal, "providers.create-credential", object, {
      service,
      label,
      kind: value.kind,
      personal,
    });
    return viewCredential(row, principal);
  });
}
