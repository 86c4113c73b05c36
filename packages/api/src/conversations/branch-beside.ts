import { notFound } from "@guildhall/kernel";
import { agentAccessSelect, requireTalk } from "../agents/index.ts";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { reachableConversation } from "./reachable-conversation.ts";
import { agentArchived, answerUnderWay } from "./send-message.ts";
import { type BranchIds, startBranch } from "./start-branch.ts";

type Beside = { messageId: string } & (
  | { role: "user"; content: string; action: "conversations.edit-message" }
  | { role: "assistant"; content: null; action: "conversations.regenerate-answer" }
);

/** Begins a branch beside a message of a conversation that one may use, which this role said; with a record of it. */
export async function branchBeside(
  { db, principal }: OrgContext,
  { messageId, role, content, action }: Beside,
): Promise<BranchIds> {
  try {
    return await db.$transaction(async (tx) => {
      const message = await tx.message.findFirst({
        where: { id: messageId, role, conversation: reachableConversation(principal, "use") },
        select: { conversationId: true, conversation: { select: { agent: { select: agentAccessSelect } } } },
      });
      if (!message) throw notFound(role === "user" ? "message" : "answer");
      if (message.conversation.agent.archivedAt) throw agentArchived();
      requireTalk(principal, message.conversation.agent);
      const { conversationId } = message;
      const ids = await startBranch(tx, principal, { conversationId, besideId: messageId, content });
      await writeAudit(tx, principal, action, { type: "message", id: messageId }, {});
      return ids;
    });
  } catch (error) {
    throw isUniqueViolation(error, "Run_one_under_way_per_conversation") ? answerUnderWay() : error;
  }
}
