import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext, Principal } from "../ground/principal.ts";
import type { QueuedMessageView, QueueMessageInput } from "./conversations.contract.ts";
import { ownConversation } from "./own-conversation.ts";
import { conversationRefusal, reachableConversation } from "./reachable-conversation.ts";
import { answererSelect, requireAnswerer } from "./router/require-answerer.ts";
import { answerUnderWay } from "./send-message.ts";
import { startQueued } from "./start-queued.ts";

const mostQueued = 20;

/** Leaves a message in one's own conversation that is said when the answer under way has ended, or at once without one. */
export async function queueMessage(
  { db, principal, services }: OrgContext,
  { conversationId, content }: QueueMessageInput,
): Promise<QueuedMessageView> {
  const { orgId } = principal;
  const conversation = await db.conversation.findFirst({
    where: ownConversation(principal, conversationId),
    select: { ...answererSelect, _count: { select: { queued: true } } },
  });
  if (!conversation) throw await queueRefusal(db, principal, conversationId);
  requireAnswerer(principal, conversation);
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

/** What waits is said in the name of the owner, so others wait themselves. */
async function queueRefusal(db: OrgContext["db"], principal: Principal, id: string): Promise<AppError> {
  const where = reachableConversation(principal, "use", id);
  const mayUse = await db.conversation.findFirst({ where, select: { id: true } });
  return mayUse ? answerUnderWay() : conversationRefusal(db, principal, id, "use");
}

const queueFull = () =>
  new AppError({
    code: "conflict",
    reason: "queue-full",
    userMessage: `${mostQueued} messages wait already. Wait until one of them is answered, or take one away.`,
  });
