import { readJson } from "@guildhall/db/shapes";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { reachableConversation } from "../reachable-conversation.ts";
import { followUpTaskId } from "./follow-up-task-id.ts";
import type { ConversationOutcome } from "./summary.contract.ts";
import { summarySelect } from "./summary.select.ts";

/** What came of a conversation that one may see, so far. */
export async function getSummary({ db, principal }: OrgContext, { id }: { id: string }): Promise<ConversationOutcome> {
  const found = await db.conversation.findFirst({
    where: reachableConversation(principal, "view", id),
    select: { isSummaryDue: true, lastMessageAt: true, summaryJobId: true, summary: { select: summarySelect } },
  });
  if (!found) throw notFound("conversation");
  const { summary, summaryJobId, lastMessageAt } = found;
  const state = { isUnderWay: summaryJobId !== null, isBehind: !!summary && lastMessageAt > summary.endedAt };
  if (!summary) return { summary, ...state };
  const { followUps, preferences, ...rest } = summary;
  const { userId } = principal;
  const ids = followUps.map((text) => followUpTaskId({ conversationId: id, userId, text }));
  const tasks = await db.task.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } });
  return {
    summary: {
      ...rest,
      preferences: Object.entries(readJson("ConversationSummary.preferences", preferences)).map(([name, value]) => ({
        name,
        value: typeof value === "string" ? value : JSON.stringify(value),
      })),
      followUps: followUps.map((text, i) => ({ text, task: tasks.find((task) => task.id === ids[i]) ?? null })),
    },
    ...state,
  };
}
