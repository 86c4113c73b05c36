import { countWorkflowUses } from "./count-workflow-uses.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { CredentialView } from "./credentials.contract.ts";
import { credentialSelect, viewCredential } from "./credentials.select.ts";
import { findCredential } from "./find-credential.ts";

/** Gives a credential another name. */
export async function renameCredential(
  { db, principal }: OrgContext,
  { id, label }: { id: string; label: string },
): Promise<CredentialView> {
  return db.$transaction(async (tx) => {
    const before = await findCredential(tx, principal, id);
    const row = await tx.credential.update({ where: { id }, data: { label }, select: credentialSelect });
    const object = { type: "credential", id };
    await writeAudit(tx, principal, "providers.rename-credential", object, { before: before.label, after: label });
    return viewCredential(row, principal, await countWorkflowUses(tx, principal.orgId));
  });
}
