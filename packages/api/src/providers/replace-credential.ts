import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { countWorkflowUses } from "./count-workflow-uses.ts";
import type { CredentialValue, CredentialView } from "./credentials.contract.ts";
import { credentialSelect, viewCredential } from "./credentials.select.ts";
import { findCredential } from "./find-credential.ts";
import { hintOf } from "./hint-of.ts";
import { noteProviders } from "./note-providers.ts";
import { replaceSecret } from "./seal-value.ts";

/** Puts another key, login or set of headers in the place of the one before; what uses it goes on with that. */
export async function replaceCredential(
  { db, principal, services }: OrgContext,
  { id, value }: { id: string; value: CredentialValue },
): Promise<CredentialView> {
  const { orgId } = principal;
  return db.$transaction(async (tx) => {
    const before = await findCredential(tx, principal, id);
    await replaceSecret(tx, { vault: services.vault, orgId }, before.secretId, JSON.stringify(value));
    // A connection by OAuth ends where a key takes its place.
    if (before.refreshSecretId) await tx.secret.deleteMany({ where: { id: before.refreshSecretId } });
    const data = {
      accessExpiresAt: null,
      kind: value.kind,
      hint: hintOf(value),
      isActive: true,
      testError: null,
      lastTestedAt: null,
    };
    const row = await tx.credential.update({ where: { id }, data, select: credentialSelect });
    await noteProviders(tx, orgId);
    const object = { type: "credential", id };
    await writeAudit(tx, principal, "providers.replace-credential", object, { kind: value.kind });
    return viewCredential(row, principal, await countWorkflowUses(tx, principal.orgId));
  });
}
