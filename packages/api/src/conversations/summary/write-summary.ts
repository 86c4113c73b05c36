import type { Pool } from "@guildhall/db";
import { followUpTaskId } from "./follow-up-task-id.ts";
import type { SummaryJob, Talk } from "./load-talk.ts";
import type { ToldSummary } from "./told-summary.ts";

type Summary = { talk: Talk; told: ToldSummary; modelName: string | null };

/* Only the job that the conversation waits for writes, and it ends with it: done again, it writes nothing. */
const statement = `
  with mine as (
    update "Conversation" set "summaryJobId" = null where id = $1 and "orgId" = $2 and "summaryJobId" = $3 returning id
  )
  insert into "ConversationSummary" ("conversationId", "orgId", "startedAt", "endedAt", "messageCount", "totalTokens", domain,
    text, topics, decisions, preferences, "toolsUsed", keywords, rating, complexity, resolution, "suggestsFollowUp",
    "followUps", "modelName", "updatedAt")
  select $1, $2, $4, $5, $6, $7, nullif($8, ''), $9, $10::text[], $11::text[], $12::jsonb, $13::text[], $14::text[], $15::float8,
    $16::"Complexity", $17::"Resolution", cardinality($18::text[]) > 0, $18::text[], $19, now() from mine
  on conflict ("conversationId") do update set "endedAt" = excluded."endedAt", "messageCount" = excluded."messageCount",
    "totalTokens" = excluded."totalTokens", domain = excluded.domain, text = excluded.text, topics = excluded.topics,
    decisions = excluded.decisions, preferences = excluded.preferences, "toolsUsed" = excluded."toolsUsed",
    keywords = excluded.keywords, rating = excluded.rating, complexity = excluded.complexity,
    resolution = excluded.resolution, "suggestsFollowUp" = excluded."suggestsFollowUp", "followUps" = excluded."followUps",
    "modelName" = excluded."modelName", "updatedAt" = now()`;

/** Puts a summary in the place of the one before, once for each job. What became a task stays among what is to be done. */
export async function writeSummary(pool: Pool, job: SummaryJob, { talk, told, modelName }: Summary): Promise<void> {
  const { orgId, conversationId, jobId } = job;
  const followUps = [...new Set([...(await madeTasks(pool, job, talk)), ...told.followUps])];
  const preferences = Object.fromEntries(told.preferences.map(({ name, value }) => [name, value]));
  await pool.query({
    name: "write-summary",
    text: statement,
    values: [
      conversationId,
      orgId,
      jobId,
      talk.startedAt,
      talk.endedAt,
      talk.messageCount,
      talk.totalTokens,
      told.domain,
      told.text,
      told.topics,
      told.decisions,
      JSON.stringify(preferences),
      talk.toolsUsed,
      told.keywords,
      ratingOf(talk),
      told.complexity,
      told.resolution,
      followUps,
      modelName,
    ],
  });
}

/** Has the conversation wait for this job no more, though there is nothing to tell. */
export async function endSummaryJob(pool: Pool, { orgId, conversationId, jobId }: SummaryJob): Promise<void> {
  const text = `update "Conversation" set "summaryJobId" = null where id = $1 and "orgId" = $2 and "summaryJobId" = $3`;
  await pool.query({ name: "end-summary-job", text, values: [conversationId, orgId, jobId] });
}

function ratingOf({ goodCount, badCount }: Talk): number | null {
  const all = goodCount + badCount;
  return all === 0 ? null : Math.round((1 + (4 * goodCount) / all) * 10) / 10;
}

async function madeTasks(pool: Pool, { orgId, conversationId }: SummaryJob, talk: Talk): Promise<string[]> {
  const { createdById: userId, followUps } = talk;
  if (userId === null || followUps.length === 0) return [];
  const ids = followUps.map((text) => followUpTaskId({ conversationId, userId, text }));
  const { rows } = await pool.query<{ id: string }>({
    name: "read-made-tasks",
    text: `select id from "Task" where id = any($1) and "orgId" = $2`,
    values: [ids, orgId],
  });
  const made = new Set(rows.map(({ id }) => id));
  return followUps.filter((_, i) => made.has(ids[i] ?? ""));
}
