import { agentsThatAreOn, visibleAgent } from "../orgs/index.ts";
import type { OrgContext } from "../ground/principal.ts";

const mostModels = 1000;

/** The organization's agents as OpenAI lists models, each named `agent:<slug>`, and behind them its embedding models. */
export async function listModels({ db, services, principal }: OrgContext) {
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
  const { embedders } = await services.models.of(principal.orgId);
  const embedding = embedders.map((id) => ({ id, object: "model" as const, created: 0, owned_by: ownerOf(id) }));
  return { object: "list" as const, data: [...data, ...embedding] };
}

const ownerOf = (id: string) => id.split(":", 1)[0] ?? "";
