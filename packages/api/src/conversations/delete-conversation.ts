import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { askToStop } from "../runs/index.ts";
import { ownConversation } from "./own-conversation.ts";

/** Deletes one's own conversation; an answer under way is stopped. `restoreConversation` brings it back. */
export async function deleteConversation(
  { db, principal }: OrgContext,
  { id }: { id: string },
): Promise<{ id: string }> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.conversation.updateMany({
      where: ownConversation(principal, id),
      data: { deletedAt: new Date() },
    });
    if (count === 0) throw notFound("conversation");
    await writeAudit(tx, principal, "conversations.delete", { type: "conversation", id }, {});
  });
  const underWay = await db.run.findFirst({
    where: { conversationId: id, status: { in: ["pending", "running", "waiting"] } },
    select: { id: true },
  });
  if (underWay) await askToStop(db, underWay.id);
  return { id };
}
