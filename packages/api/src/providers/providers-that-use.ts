import type { OrgContext } from "../ground/principal.ts";
import { type CredentialUses, mostUses } from "./credential-uses.contract.ts";
import { providersPolicy } from "./providers.policy.ts";

/** The model providers that are asked with a credential; by name only for those who may list them. */
export async function providersThatUse({ db, principal }: OrgContext, credentialId: string): Promise<CredentialUses> {
  const found = await db.provider.findMany({
    where: { credentialId },
    take: mostUses,
    orderBy: { position: "asc" },
    select: { id: true, name: true },
  });
  if (!providersPolicy(principal, "list")) return { items: [], others: found.length };
  return { items: found.map((provider) => ({ kind: "provider", ...provider })), others: 0 };
}
