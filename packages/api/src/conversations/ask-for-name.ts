import type { Pool } from "@guildhall/db";
import { enqueue } from "@guildhall/jobs";
import { sqlTransaction } from "../ground/sql-transaction.ts";
import { conversationJobs } from "./conversations.jobs.ts";

/** Has a conversation named, behind its first turn; once, however often it is asked for. */
export async function askForName(pool: Pool, run: { orgId: string; conversationId: string }): Promise<void> {
  const { orgId, conversationId } = run;
  const input = { orgId, conversationId };
  await enqueue(sqlTransaction(pool), conversationJobs, "conversations.name", input, { id: `${conversationId}:name` });
}
