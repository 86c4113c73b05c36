import { notFound } from "@guildhall/kernel";
import { followUpTaskId, reachableConversation } from "../../conversations/index.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { isUniqueViolation } from "../../ground/is-unique-violation.ts";
import { createTask } from "./create-task.ts";
import { getTask } from "./get-task.ts";
import type { MakeFollowUpTaskInput, TaskView } from "./tasks.contract.ts";

/** Makes a task of what a conversation's summary says is to be done; each person gets one, however often they ask. */
export async function makeFollowUpTask(
  context: OrgContext,
  { conversationId, followUp }: MakeFollowUpTaskInput,
): Promise<TaskView> {
  const { db, principal } = context;
  const found = await db.conversation.findFirst({
    where: reachableConversation(principal, "view", conversationId),
    select: {
      summary: { select: { followUps: true } },
      runs: { orderBy: { id: "desc" }, take: 1, select: { id: true } },
    },
  });
  if (!found) throw notFound("conversation");
  const text = found.summary?.followUps.find((each) => each === followUp);
  if (text === undefined) throw notFound("follow-up");
  const id = followUpTaskId({ conversationId, userId: principal.userId, text });
  const there = await db.task.findFirst({ where: { id }, select: { id: true } });
  if (there) return getTask(context, { id });
  try {
    return await createTask(context, { title: text }, { id, runId: found.runs[0]?.id ?? null });
  } catch (error) {
    if (!isUniqueViolation(error, "Task_pkey")) throw error;
    return getTask(context, { id });
  }
}
