import { notFound } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { ownConversation } from "./own-conversation.ts";
import { agentArchived, answerUnderWay } from "./send-message.ts";
import { type BranchIds, startBranch } from "./start-branch.ts";

/** Has a message of one's own conversation answered once more: a branch beside the answer, which stays. */
export async function regenerateAnswer(
  { db, principal }: OrgContext,
  { messageId }: { messageId: string },
): Promise<BranchIds> {
  try {
    return await db.$transaction(async (tx) => {
      const answer = await tx.message.findFirst({
        where: { id: messageId, role: "assistant", conversation: ownConversation(principal) },
        select: { conversationId: true, conversation: { select: { agent: { select: { archivedAt: true } } } } },
      });
      if (!answer) throw notFound("answer");
      if (answer.conversation.agent.archivedAt) throw agentArchived();
      const { conversationId } = answer;
      const ids = await startBranch(tx, principal, { conversationId, besideId: messageId, content: null });
      await writeAudit(tx, principal, "conversations.regenerate-answer", { type: "message", id: messageId }, {});
      return ids;
    });
  } catch (error) {
    throw isUniqueViolation(error, "Run_one_under_way_per_conversation") ? answerUnderWay() : error;
  }
}
