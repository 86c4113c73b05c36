import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { reachableConversation } from "./reachable-conversation.ts";
import { answerUnderWay } from "./send-message.ts";

/**
 * Shows the branch of one's own conversation in which a message is, down to its newest end: there it goes on, and the
 * model sees nothing of the others. Not while the agent answers, so that what is being written stays in view.
 */
export async function showBranch({ db, principal }: OrgContext, { messageId }: { messageId: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const message = await tx.message.findFirst({
      where: { id: messageId, conversation: reachableConversation(principal, "use") },
      select: { conversationId: true, conversation: { select: { headId: true } } },
    });
    if (!message) throw notFound("message");
    const { conversationId, conversation } = message;
    // Without branches all of it is shown.
    if (conversation.headId === null) return;
    const underWay = await tx.run.count({
      where: { conversationId, status: { in: ["pending", "running", "waiting"] } },
    });
    if (underWay > 0) throw answerUnderWay();
    const [end] = await tx.$queryRaw<{ id: string }[]>`
      with recursive down as (
        select ${messageId}::text as id, 1 as depth
        union all
        select (select max(m.id) from "Message" m where m."parentId" = down.id), depth + 1 from down
        where down.id is not null
      ) select id from down where id is not null order by depth desc limit 1`;
    await tx.conversation.updateMany({ where: { id: conversationId }, data: { headId: end?.id ?? messageId } });
  });
}
