import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { findCredential } from "./find-credential.ts";
import { noteProviders } from "./note-providers.ts";

/** Takes a credential out of the vault for good. What used it is left without one. */
export async function revokeCredential({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const { label, secretId, refreshSecretId } = await findCredential(tx, principal, id);
    await tx.credential.delete({ where: { id } });
    await tx.secret.deleteMany({ where: { id: { in: [secretId, ...(refreshSecretId ? [refreshSecretId] : [])] } } });
    await noteProviders(tx, principal.orgId);
    await writeAudit(tx, principal, "providers.revoke-credential", { type: "credential", id }, { label });
  });
}
