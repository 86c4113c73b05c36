import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { reachableConversation } from "./reachable-conversation.ts";

/** Takes back what one thought of an answer; harmless when one had not said. */
export async function unrateAnswer({ db, principal }: OrgContext, { messageId }: { messageId: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const answer = await tx.message.findFirst({
      where: { id: messageId, role: "assistant", conversation: reachableConversation(principal, "use") },
      select: { id: true },
    });
    if (!answer) throw notFound("answer");
    const { count } = await tx.messageFeedback.deleteMany({ where: { messageId, userId: principal.userId } });
    if (count > 0)
      await writeAudit(tx, principal, "conversations.unrate-answer", { type: "message", id: messageId }, {});
  });
}
