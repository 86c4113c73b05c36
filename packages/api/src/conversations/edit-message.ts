import { notFound } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { EditMessageInput } from "./conversations.contract.ts";
import { ownConversation } from "./own-conversation.ts";
import { agentArchived, answerUnderWay } from "./send-message.ts";
import { type BranchIds, startBranch } from "./start-branch.ts";

/** Says something else in place of a message of one's own conversation: a branch that is answered anew. The other stays. */
export async function editMessage(
  { db, principal }: OrgContext,
  { messageId, content }: EditMessageInput,
): Promise<BranchIds> {
  try {
    return await db.$transaction(async (tx) => {
      const message = await tx.message.findFirst({
        where: { id: messageId, role: "user", conversation: ownConversation(principal) },
        select: { conversationId: true, conversation: { select: { agent: { select: { archivedAt: true } } } } },
      });
      if (!message) throw notFound("message");
      if (message.conversation.agent.archivedAt) throw agentArchived();
      const { conversationId } = message;
      const ids = await startBranch(tx, principal, { conversationId, besideId: messageId, content });
      await writeAudit(tx, principal, "conversations.edit-message", { type: "message", id: messageId }, {});
      return ids;
    });
  } catch (error) {
    throw isUniqueViolation(error, "Run_one_under_way_per_conversation") ? answerUnderWay() : error;
  }
}
