import { newId } from "@guildhall/kernel";
import { requireAgentToTalk } from "../agents/index.ts";
import type { OrgContext } from "../ground/principal.ts";
import { agentsThatAreOn, visibleAgent } from "../orgs/index.ts";
import type { CreateConversationInput } from "./modes.contract.ts";
import { nobodyToChoose } from "./router/nobody-to-choose.ts";

/**
 * Begins a conversation with an agent that one may use; it is empty, and has no title before its first message. With a
 * router the agent is only the first to be thought of.
 */
export async function createConversation(
  { db, principal }: OrgContext,
  { agentId: named, mode }: CreateConversationInput,
): Promise<{ id: string }> {
  const agentId = named ?? (await latestAgent({ db, principal }));
  await requireAgentToTalk(db, principal, agentId);
  const { orgId, userId } = principal;
  return db.conversation.create({
    data: { id: newId("conversation"), orgId, agentId, mode, createdById: userId },
    select: { id: true },
  });
}

async function latestAgent({ db, principal }: Pick<OrgContext, "db" | "principal">): Promise<string> {
  const latest = await db.agent.findFirst({
    where: { AND: [agentsThatAreOn, visibleAgent(principal, { need: "use" })] },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  if (!latest) throw nobodyToChoose();
  return latest.id;
}
