import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";

/** Takes back that one's own conversation was deleted; harmless when it was not. */
export async function restoreConversation(
  { db, principal }: OrgContext,
  { id }: { id: string },
): Promise<{ id: string }> {
  await db.$transaction(async (tx) => {
    const own = { id, createdById: principal.userId };
    if (!(await tx.conversation.findFirst({ where: own, select: { id: true } }))) throw notFound("conversation");
    const { count } = await tx.conversation.updateMany({
      where: { ...own, deletedAt: { not: null } },
      data: { deletedAt: null },
    });
    if (count === 0) return;
    await writeAudit(tx, principal, "conversations.restore", { type: "conversation", id }, {});
  });
  return { id };
}
