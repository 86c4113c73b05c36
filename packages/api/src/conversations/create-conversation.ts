import { newId, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";

/** Begins a conversation with an agent; it is empty, and has no title before its first message. */
export async function createConversation(
  { db, principal }: OrgContext,
  { agentId }: { agentId: string },
): Promise<{ id: string }> {
  const agent = await db.agent.findFirst({ where: { id: agentId, archivedAt: null }, select: { id: true } });
  if (!agent) throw notFound("agent");
  const { orgId, userId } = principal;
  return db.conversation.create({
    data: { id: newId("conversation"), orgId, agentId, createdById: userId },
    select: { id: true },
  });
}
