import type { OrgTransaction } from "@guildhall/db";
import { enqueue } from "@guildhall/jobs";
import { AppError, newId, notFound } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { OrgContext, Principal } from "../ground/principal.ts";
import { conversationJobs } from "./conversations.jobs.ts";
import { reachableConversation } from "./reachable-conversation.ts";
import { answererSelect, requireAnswerer } from "./router/require-answerer.ts";
import { answerUnderWay } from "./send-message.ts";

/** Answers the last message again, after the answer failed or was stopped. The old run stays in the records. */
export async function retryAnswer(
  { db, principal }: OrgContext,
  { runId }: { runId: string },
): Promise<{ runId: string }> {
  try {
    return await db.$transaction((tx) => queueAgain(tx, principal, runId));
  } catch (error) {
    throw isUniqueViolation(error, "Run_one_under_way_per_conversation") ? answerUnderWay() : error;
  }
}

async function queueAgain(tx: OrgTransaction, principal: Principal, runId: string): Promise<{ runId: string }> {
  const { orgId, userId } = principal;
  const answer = await findAnswer(tx, principal, runId);
  // Behind the old run, also when that was made by a server whose clock is ahead.
  const next = newId("run", runId);
  const { conversationId, run } = answer;
  const input = run.input ?? {};
  // The new run takes the conversation's one place first, as sending does: who comes second fails here, and none waits
  // for the other crosswise.
  await tx.run.create({ data: { id: next, orgId, kind: "turn", conversationId, createdById: userId, input } });
  const { count } = await tx.message.updateMany({
    where: {
      id: answer.id,
      runId,
      conversation: {
        OR: [{ headId: answer.id }, { headId: null, messages: { none: { id: { gt: answer.id } } } }],
      },
    },
    // A router chooses anew, in its own log.
    data: { runId: next, text: "", parts: [], agentId: null },
  });
  if (count === 0) throw notToBeRetried();
  await enqueue(tx, conversationJobs, "conversations.answer", { orgId, runId: next }, { id: next });
  return { runId: next };
}

async function findAnswer(tx: OrgTransaction, principal: Principal, runId: string) {
  const run = await tx.run.findFirst({
    where: { id: runId, conversation: reachableConversation(principal, "use") },
    select: {
      status: true,
      input: true,
      message: { select: { id: true, conversationId: true } },
      conversation: { select: answererSelect },
    },
  });
  if (!run) throw notFound("answer");
  const { message, conversation } = run;
  if (run.status === "pending" || run.status === "running" || run.status === "waiting") throw answerUnderWay();
  // A run without a message was replaced: somebody tried again already.
  if (run.status === "completed" || !message) throw notToBeRetried();
  if (conversation) requireAnswerer(principal, conversation);
  return { ...message, run };
}

const notToBeRetried = () =>
  new AppError({
    code: "conflict",
    reason: "not-the-last-answer",
    userMessage: "Only the last answer can be tried again, and only when it failed or was stopped.",
  });
