import type { OrgTransaction, Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Principal } from "../ground/principal.ts";
import { requireLevel } from "../orgs/index.ts";
import { agentAccess, agentAccessSelect } from "./agents.select.ts";

type Talked = Prisma.AgentGetPayload<{ select: typeof agentAccessSelect }> | null;

/** Refuses somebody who may not talk to an agent, or anybody while it is switched off. */
export function requireTalk(principal: Principal, agent: Talked): void {
  requireLevel(principal, "agent", agent && agentAccess(agent), "use");
  if (agent?.access?.isEnabled === false) throw agentOff();
}

/** Refuses a conversation with an agent to who may not talk to it. */
export async function requireAgentToTalk(db: Pick<OrgTransaction, "agent">, principal: Principal, id: string) {
  const agent = await db.agent.findFirst({ where: { id, archivedAt: null }, select: agentAccessSelect });
  requireTalk(principal, agent);
}

/** The error for talking to an agent that the admins have switched off. */
export const agentOff = () =>
  new AppError({
    code: "conflict",
    reason: "agent-off",
    userMessage: "An admin has switched this agent off for the organization.",
  });
