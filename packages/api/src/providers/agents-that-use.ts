import type { OrgContext } from "../ground/principal.ts";
import { visibleAgent } from "../orgs/index.ts";
import { type CredentialUses, mostUses } from "./credential-uses.contract.ts";

/** The agents that have a tool which calls with a credential. */
export async function agentsThatUse({ db, principal }: OrgContext, credentialId: string): Promise<CredentialUses> {
  const uses = { archivedAt: null, tools: { some: { tool: { is: { credentialId } } } } };
  const seen = await db.agent.findMany({
    where: { AND: [uses, visibleAgent(principal)] },
    take: mostUses,
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const all = await db.agent.count({ where: uses });
  return { items: seen.map((agent) => ({ kind: "agent", ...agent })), others: all - seen.length };
}
