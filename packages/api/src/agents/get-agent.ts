import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { agentNamed } from "./agent-named.ts";
import type { AgentView } from "./agents.contract.ts";
import { agentSelect } from "./agents.select.ts";

/** One agent of the organization, archived or not. */
export async function getAgent({ db }: OrgContext, { id }: { id: string }): Promise<AgentView> {
  const agent = await db.agent.findFirst({ where: agentNamed(id), select: agentSelect });
  if (!agent) throw notFound("agent");
  return agent;
}
