import { notFound } from "@guildhall/kernel";
import { visibleAgent } from "../orgs/index.ts";
import type { OrgContext } from "../ground/principal.ts";
import { agentNamed } from "./agent-named.ts";
import type { AgentView } from "./agents.contract.ts";
import { agentSelect, viewAgent } from "./agents.select.ts";

/** One agent that the asker may see, archived or not. */
export async function getAgent({ db, principal }: OrgContext, { id }: { id: string }): Promise<AgentView> {
  const where = { ...agentNamed(id), ...visibleAgent(principal) };
  const agent = await db.agent.findFirst({ where, select: agentSelect });
  if (!agent) throw notFound("agent");
  return viewAgent(principal, agent);
}
