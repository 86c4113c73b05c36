import type { Pool } from "@guildhall/db";
import { jobStartInsert, jobStartNotice } from "@guildhall/jobs";

const mostAtOnce = 50;

/* `for update skip locked`: any number of workers may look at once, and each conversation is one's. */
const statement = `
  with resting as (
    select c.id, c."orgId", c.id || ':summary:' || floor(extract(epoch from clock_timestamp()) * 1000)::bigint as job_id
    from "Conversation" c
    where c."isSummaryDue" and c."lastMessageAt" < now() - $1::float8 * interval '1 millisecond'
      and c."summaryJobId" is null and c."deletedAt" is null and not exists (
        select from "Run" r where r."conversationId" = c.id and r."orgId" = c."orgId"
          and r.status in ('pending', 'running', 'waiting'))
    order by c."lastMessageAt" limit ${mostAtOnce} for update of c skip locked
  ), claimed as (
    update "Conversation" c set "isSummaryDue" = false, "summaryJobId" = r.job_id from resting r
    where c.id = r.id and c."orgId" = r."orgId" returning c.id, c."orgId", r.job_id
  ), job as (${jobStartInsert(
    "job_id",
    "'conversations.summarize'",
    `json_build_object('orgId', "orgId", 'conversationId', id, 'jobId', job_id)`,
    "claimed",
  )})
  ${jobStartNotice("job")}`;

/** Has the conversations summed up in which nothing was said for so long, each once for what is new in it. */
export async function claimRestingConversations(pool: Pool, restMs: number): Promise<void> {
  for (let claimed = mostAtOnce; claimed === mostAtOnce;) {
    const { rows } = await pool.query({ name: "claim-resting", text: statement, values: [restMs] });
    claimed = rows.length;
  }
}
