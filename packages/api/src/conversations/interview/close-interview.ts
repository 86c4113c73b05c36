import type { Pool } from "@guildhall/db";
import { enqueue } from "@guildhall/jobs";
import { rewriteMemory } from "../../agents/index.ts";
import { insertAudit } from "../../ground/insert-audit.ts";
import { sqlTransaction } from "../../ground/sql-transaction.ts";
import { conversationJobs } from "../conversations.jobs.ts";
import { rewriteState } from "../state/rewrite-state.ts";
import { rememberFacts } from "./remember-facts.ts";

type Interview = { orgId: string; conversationId: string; agentId: string; userId: string };

/**
 * Ends an interview, in the caller's transaction: the agent remembers of the person what was learnt, and a summary is
 * written. One that has ended stays ended as it was, and only what is new is remembered.
 */
export async function closeInterview(
  sql: Pick<Pool, "query">,
  { orgId, conversationId, agentId, userId }: Interview,
  { by, runId }: { by: "agent" | "person"; runId: string | null },
): Promise<void> {
  let isOver = false;
  await rewriteState(sql, { orgId, conversationId }, async (state) => {
    const interview = state.interview ?? { facts: [] };
    isOver = by === "person" && interview.endedAt !== undefined;
    if (isOver) return state;
    const remembered = await rewriteMemory(sql, { orgId, agentId, userId }, runId, (memory) =>
      rememberFacts(memory, interview),
    );
    const end = { endedAt: interview.endedAt ?? new Date().toISOString(), endedBy: interview.endedBy ?? by };
    return { ...state, interview: { ...interview, ...end, remembered } };
  });
  if (isOver) return;
  await askForSummaryOf(sql, { orgId, conversationId });
  const object = { type: "conversation", id: conversationId };
  await insertAudit(sql, { orgId, actorId: userId, action: "conversations.finish-interview", object, data: { by } });
}

async function askForSummaryOf(
  sql: Pick<Pool, "query">,
  { orgId, conversationId }: Pick<Interview, "orgId" | "conversationId">,
) {
  const jobId = `${conversationId}:summary:${Date.now()}`;
  const { rowCount } = await sql.query(
    `update "Conversation" set "summaryJobId" = $3 where id = $1 and "orgId" = $2 and "summaryJobId" is null`,
    [conversationId, orgId, jobId],
  );
  if (rowCount === 0) return;
  const input = { orgId, conversationId, jobId };
  await enqueue(sqlTransaction(sql), conversationJobs, "conversations.summarize", input, { id: jobId });
}
