import { agentsThatAreOn, visibleAgent } from "../orgs/index.ts";
import type { OrgContext } from "../ground/principal.ts";

const mostModels = 1000;

/** The organization's agents as OpenAI lists models: each is one, named `agent:<slug>`. */
export async function listModels({ db, principal }: OrgContext) {
  const agents = await db.agent.findMany({
    where: { AND: [agentsThatAreOn, visibleAgent(principal, { need: "use" })] },
    orderBy: { createdAt: "asc" },
    take: mostModels,
    select: { slug: true, createdAt: true },
  });
  const data = agents.map(({ slug, createdAt }) => ({
    id: `agent:${slug}`,
    object: "model" as const,
    created: Math.floor(createdAt.getTime() / 1000),
    owned_by: "guildhall",
  }));
  return { object: "list" as const, data };
}
