import type { Prisma } from "@guildhall/db";
import type { ChatMode } from "@guildhall/db/rows";
import { AppError } from "@guildhall/kernel";
import { agentAccessSelect, requireTalk } from "../../agents/index.ts";
import type { Principal } from "../../ground/principal.ts";

export const answererSelect = { mode: true, agent: { select: agentAccessSelect } } satisfies Prisma.ConversationSelect;

type Asked = { mode: ChatMode; agent: Prisma.AgentGetPayload<{ select: typeof agentAccessSelect }> };

/** Refuses somebody who may not talk to a conversation's agent, or while it is away; a router finds another. */
export function requireAnswerer(principal: Principal, { mode, agent }: Asked): void {
  if (mode === "smart_router") return;
  if (agent.archivedAt) throw agentArchived();
  requireTalk(principal, agent);
}

/** The error for saying something to an agent that is archived. */
const agentArchived = () =>
  new AppError({
    code: "conflict",
    reason: "agent-archived",
    userMessage: "This agent is archived. Restore it to go on with this conversation.",
  });
