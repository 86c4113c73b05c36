import type { OrgTransaction } from "@guildhall/db";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { hintOf } from "./hint-of.ts";
import { insertCredential } from "./insert-credential.ts";
import { noteProviders } from "./note-providers.ts";
import type { ProviderView, UpdateProviderInput } from "./providers.contract.ts";
import { providerSelect, viewProvider } from "./providers.select.ts";
import { replaceSecret } from "./seal-value.ts";

/** Switches a provider on or off, or gives it another address, key or limit. */
export async function updateProvider(ctx: OrgContext, input: UpdateProviderInput): Promise<ProviderView> {
  const { db, principal, services } = ctx;
  const { id, baseUrl, apiKey, isEnabled, callsPerMinute } = input;
  if (baseUrl) await services.guard.check(baseUrl);
  return db.$transaction(async (tx) => {
    const before = await tx.provider.findUnique({ where: { id }, select: { ...providerSelect, credentialId: true } });
    if (!before) throw notFound("provider");
    const credentialId = apiKey ? await storeKey(tx, ctx, before, apiKey) : before.credentialId;
    const changes = {
      ...(baseUrl !== undefined && { baseUrl }),
      ...(isEnabled !== undefined && { isEnabled }),
      ...(callsPerMinute !== undefined && { callsPerMinute }),
    };
    const row = await tx.provider.update({ where: { id }, data: { ...changes, credentialId }, select: providerSelect });
    await noteProviders(tx, principal.orgId);
    const data = { fields: [...Object.keys(changes), ...(apiKey ? ["apiKey"] : [])] };
    await writeAudit(tx, principal, "providers.update", { type: "provider", id }, data);
    return viewProvider(row, services);
  });
}

async function storeKey(
  tx: OrgTransaction,
  { principal, services }: OrgContext,
  { kind, name, credentialId }: { kind: string; name: string; credentialId: string | null },
  key: string,
): Promise<string> {
  const sealing = { vault: services.vault, orgId: principal.orgId };
  const value = { kind: "api_key", key } as const;
  const found =
    credentialId && (await tx.credential.findUnique({ where: { id: credentialId }, select: { secretId: true } }));
  if (!credentialId || !found) {
    return (await insertCredential(tx, sealing, { service: kind, label: name, value, ownerId: null })).id;
  }
  await replaceSecret(tx, sealing, found.secretId, JSON.stringify(value));
  await tx.credential.update({
    where: { id: credentialId },
    data: { hint: hintOf(value), kind: value.kind, isActive: true, testError: null, lastTestedAt: null },
  });
  return credentialId;
}
