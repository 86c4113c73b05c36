import type { Pool } from "@guildhall/db";
import { enqueue } from "@guildhall/jobs";
import { conversationJobs } from "./conversations.jobs.ts";

/** Has a conversation named, behind its first turn; once, however often it is asked for. */
export async function askForName(pool: Pool, run: { orgId: string; conversationId: string }): Promise<void> {
  const { orgId, conversationId } = run;
  const tx = { $executeRawUnsafe: (text: string, ...values: unknown[]) => pool.query(text, values) };
  const input = { orgId, conversationId };
  await enqueue(tx, conversationJobs, "conversations.name", input, { id: `${conversationId}:name` });
}
