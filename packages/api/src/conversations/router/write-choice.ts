import type { Pool } from "@guildhall/db";
import type { RoutedRun } from "./routed-run.ts";

/** Has an agent answer in this run; the conversation is with it from now on. */
export async function writeChoice(pool: Pool, { orgId, runId }: RoutedRun, agentId: string): Promise<void> {
  await pool.query({
    name: "write-choice",
    text: `with answer as (
             update "Message" set "agentId" = $3 where "runId" = $1 and "orgId" = $2 returning "conversationId"
           ), run as (
             update "Run" set "agentId" = $3 where id = $1 and "orgId" = $2
           )
           update "Conversation" c set "agentId" = $3 from answer
           where c.id = answer."conversationId" and c."orgId" = $2`,
    values: [runId, orgId, agentId],
  });
}
