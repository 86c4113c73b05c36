import { enqueue } from "@guildhall/jobs";
import { AppError, newId, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { conversationJobs } from "./conversations.jobs.ts";
import { answerUnderWay } from "./send-message.ts";

/** Answers the last message again, after the answer failed or was stopped. The old run stays in the records. */
export async function retryAnswer({ db, principal }: OrgContext, { runId }: { runId: string }): Promise<{ runId: string }> {
  const { orgId, userId } = principal;
  return db.$transaction(async (tx) => {
    const answer = await tx.message.findFirst({
      where: { runId, conversation: { createdById: userId } },
      select: { id: true, conversationId: true, run: { select: { status: true, input: true } } },
    });
    if (!answer?.run) throw notFound("answer");
    const { conversationId, run } = answer;
    await tx.$executeRaw`select from "Conversation" where id = ${conversationId} and "orgId" = ${orgId} for update`;
    const newer = await tx.message.findFirst({ where: { conversationId, id: { gt: answer.id } }, select: { id: true } });
    const current = await tx.message.findFirst({ where: { id: answer.id, runId }, select: { id: true } });
    if (newer || !current || run.status === "completed") throw notToBeRetried();
    if (run.status !== "failed" && run.status !== "cancelled") throw answerUnderWay();
    const next = newId("run");
    const input = run.input ?? {};
    await tx.run.create({ data: { id: next, orgId, kind: "turn", conversationId, createdById: userId, input } });
    await tx.message.update({ where: { id: answer.id }, data: { runId: next, text: "", parts: [] } });
    await enqueue(tx, conversationJobs, "conversations.answer", { orgId, runId: next }, { id: next });
    return { runId: next };
  });
}

const notToBeRetried = () =>
  new AppError({
    code: "conflict",
    reason: "not-the-last-answer",
    userMessage: "Only the last answer can be tried again, and only when it failed or was stopped.",
  });
