import type { Pool } from "@guildhall/db";
import { enqueue } from "@guildhall/jobs";
import { sqlTransaction } from "../../ground/sql-transaction.ts";
import { conversationJobs } from "../conversations.jobs.ts";

/** Has an interview looked through for what the person said, behind an answer; once, however often it is asked for. */
export async function askToLearn(pool: Pool, { orgId, runId }: { orgId: string; runId: string }): Promise<void> {
  const id = `${runId}:learn`;
  await enqueue(sqlTransaction(pool), conversationJobs, "conversations.learn", { orgId, runId }, { id });
}
