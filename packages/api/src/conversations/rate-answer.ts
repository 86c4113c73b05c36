import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { FeedbackView, RateAnswerInput } from "./conversations.contract.ts";
import { reachableConversation } from "./reachable-conversation.ts";

/** Says what one thinks of an answer in a conversation that one may use, in place of what one thought before. */
export async function rateAnswer(
  { db, principal }: OrgContext,
  { messageId, isGood, comment }: RateAnswerInput,
): Promise<FeedbackView> {
  const { orgId, userId } = principal;
  return db.$transaction(async (tx) => {
    const answer = await tx.message.findFirst({
      where: { id: messageId, role: "assistant", conversation: reachableConversation(principal, "use") },
      select: { id: true },
    });
    if (!answer) throw notFound("answer");
    const feedback = await tx.messageFeedback.upsert({
      where: { messageId_userId: { messageId, userId } },
      create: { orgId, messageId, userId, isGood, comment },
      update: { isGood, comment },
      select: { isGood: true, comment: true },
    });
    await writeAudit(tx, principal, "conversations.rate-answer", { type: "message", id: messageId }, { isGood });
    return feedback;
  });
}
