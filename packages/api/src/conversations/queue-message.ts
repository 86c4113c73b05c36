import { AppError, newId, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import type { QueuedMessageView, SendMessageInput } from "./conversations.contract.ts";
import { ownConversation } from "./own-conversation.ts";
import { agentArchived } from "./send-message.ts";
import { startQueued } from "./start-queued.ts";

const mostQueued = 20;

/** Leaves a message in one's own conversation that is said when the answer under way has ended, or at once without one. */
export async function queueMessage(
  { db, principal, services }: OrgContext,
  { conversationId, content }: SendMessageInput,
): Promise<QueuedMessageView> {
  const { orgId } = principal;
  const conversation = await db.conversation.findFirst({
    where: ownConversation(principal, conversationId),
    select: { agent: { select: { archivedAt: true } }, _count: { select: { queued: true } } },
  });
  if (!conversation) throw notFound("conversation");
  if (conversation.agent.archivedAt) throw agentArchived();
  if (conversation._count.queued >= mostQueued) throw queueFull();
  const queued = await db.queuedMessage.create({
    data: { id: newId("queuedMessage"), orgId, conversationId, text: content },
    select: { id: true, text: true, createdAt: true },
  });
  // The answer may have ended a moment before, and then nobody else would look.
  const underWay = await db.run.count({ where: { conversationId, status: { in: ["pending", "running", "waiting"] } } });
  if (underWay === 0) await startQueued(services.database.pool, { orgId, conversationId });
  return queued;
}

const queueFull = () =>
  new AppError({
    code: "conflict",
    reason: "queue-full",
    userMessage: `${mostQueued} messages wait already. Wait until one of them is answered, or take one away.`,
  });
