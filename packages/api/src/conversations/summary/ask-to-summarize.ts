import { enqueue } from "@guildhall/jobs";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { conversationJobs } from "../conversations.jobs.ts";
import { conversationRefusal, reachableConversation } from "../reachable-conversation.ts";

const underWay = { status: { in: ["pending" as const, "running" as const, "waiting" as const] } };

/** Has a conversation that one may use summed up now. While that is under way, asking again changes nothing. */
export async function askToSummarize({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  const { orgId } = principal;
  await db.$transaction(async (tx) => {
    const where = reachableConversation(principal, "use", id);
    const found = await tx.conversation.findFirst({
      where,
      select: { runs: { where: underWay, select: { id: true } } },
    });
    if (!found) throw await conversationRefusal(tx, principal, id, "use");
    const jobId = `${id}:summary:${Date.now()}`;
    const { count } = await tx.conversation.updateMany({
      where: { id, summaryJobId: null },
      // An answer that is still being written is for the next one.
      data: { summaryJobId: jobId, ...(found.runs.length === 0 && { isSummaryDue: false }) },
    });
    if (count === 0) return;
    await enqueue(tx, conversationJobs, "conversations.summarize", { orgId, conversationId: id, jobId }, { id: jobId });
    await writeAudit(tx, principal, "conversations.summarize", { type: "conversation", id }, {});
  });
}
