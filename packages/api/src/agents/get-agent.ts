import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import type { AgentView } from "./agents.contract.ts";
import { agentSelect } from "./agents.select.ts";

/** One agent of the organization by its slug, archived or not. */
export async function getAgent({ db }: OrgContext, { slug }: { slug: string }): Promise<AgentView> {
  const agent = await db.agent.findFirst({ where: { slug }, select: agentSelect });
  if (!agent) throw notFound("agent");
  return agent;
}
