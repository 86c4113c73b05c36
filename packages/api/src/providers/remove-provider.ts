import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { noteProviders } from "./note-providers.ts";

/** Removes a provider with its models, and its key from the vault when nothing else uses it. */
export async function removeProvider({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const found = await tx.provider.findUnique({
      where: { id },
      select: { name: true, kind: true, credential: { select: { id: true, secretId: true, _count: true } } },
    });
    if (!found) throw notFound("provider");
    await tx.provider.delete({ where: { id } });
    const { name, kind, credential } = found;
    const uses = Object.values(credential?._count ?? {}).reduce((sum, count) => sum + count, 0);
    // The credential goes with its value.
    if (credential && uses === 1) await tx.secret.delete({ where: { id: credential.secretId } });
    await noteProviders(tx, principal.orgId);
    await writeAudit(tx, principal, "providers.remove", { type: "provider", id }, { kind, name });
  });
}
