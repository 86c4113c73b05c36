import { newId } from "@guildhall/kernel";
import { requireAgentToTalk } from "../agents/index.ts";
import type { OrgContext } from "../ground/principal.ts";

/** Begins a conversation with an agent that one may use; it is empty, and has no title before its first message. */
export async function createConversation(
  { db, principal }: OrgContext,
  { agentId }: { agentId: string },
): Promise<{ id: string }> {
  await requireAgentToTalk(db, principal, agentId);
  const { orgId, userId } = principal;
  return db.conversation.create({
    data: { id: newId("conversation"), orgId, agentId, createdById: userId },
    select: { id: true },
  });
}
