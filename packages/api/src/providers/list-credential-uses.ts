import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { agentsThatUse } from "./agents-that-use.ts";
import { type CredentialUses, mostUses } from "./credential-uses.contract.ts";
import { visibleTo } from "./credentials.select.ts";
import { providersThatUse } from "./providers-that-use.ts";
import { workflowsThatUse } from "./workflows-that-use.ts";

const named = { take: mostUses, orderBy: { name: "asc" }, select: { id: true, name: true } } as const;

/**
 * What goes on with a credential, by name: what is entered with it, the agents whose tools call with it, and the workflows
 * that name it. What somebody may not see is only counted.
 */
export async function listCredentialUses(ctx: OrgContext, { id }: { id: string }): Promise<CredentialUses> {
  const { db, principal } = ctx;
  const found = await db.credential.findFirst({ where: { id, ...visibleTo(principal) }, select: { id: true } });
  if (!found) throw notFound("credential");
  const uses = { credentialId: id };
  const [tools, mcpServers, providers, agents, workflows] = await Promise.all([
    db.tool.findMany({ where: uses, ...named }),
    db.mcpServer.findMany({ where: uses, ...named }),
    providersThatUse(ctx, id),
    agentsThatUse(ctx, id),
    workflowsThatUse(ctx, id),
  ]);
  return {
    items: [
      ...providers.items,
      ...tools.map((tool) => ({ kind: "tool" as const, ...tool })),
      ...mcpServers.map((server) => ({ kind: "mcp-server" as const, ...server })),
      ...agents.items,
      ...workflows.items,
    ],
    others: providers.others + agents.others + workflows.others,
  };
}
