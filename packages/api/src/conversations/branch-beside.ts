import { notFound } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { reachableConversation } from "./reachable-conversation.ts";
import { keepChosen } from "./router/keep-chosen.ts";
import { answererSelect, requireAnswerer } from "./router/require-answerer.ts";
import { answerUnderWay } from "./send-message.ts";
import { type BranchIds, startBranch } from "./start-branch.ts";

/** `agentId`: who answers from now on, in a conversation with a router. */
type Beside = { messageId: string; agentId?: string | undefined } & (
  | { role: "user"; content: string; action: "conversations.edit-message" }
  | { role: "assistant"; content: null; action: "conversations.regenerate-answer" }
);

/** Begins a branch beside a message of a conversation that one may use, which this role said; with a record of it. */
export async function branchBeside(
  { db, principal }: OrgContext,
  { messageId, agentId, role, content, action }: Beside,
): Promise<BranchIds> {
  try {
    return await db.$transaction(async (tx) => {
      const message = await tx.message.findFirst({
        where: { id: messageId, role, conversation: reachableConversation(principal, "use") },
        select: { conversationId: true, conversation: { select: answererSelect } },
      });
      if (!message) throw notFound(role === "user" ? "message" : "answer");
      requireAnswerer(principal, message.conversation);
      const { conversationId } = message;
      if (agentId) await keepChosen(tx, principal, { ...message, agentId });
      const ids = await startBranch(tx, principal, { conversationId, besideId: messageId, content });
      await writeAudit(tx, principal, action, { type: "message", id: messageId }, {});
      return ids;
    });
  } catch (error) {
    throw isUniqueViolation(error, "Run_one_under_way_per_conversation") ? answerUnderWay() : error;
  }
}
