import type { Pool } from "@guildhall/db";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import { agentIsOn } from "../orgs/index.ts";
import { insertTurn } from "./insert-turn.ts";
import { titleOf } from "./title-of.ts";

type Waiting = { id: string; text: string; userId: string };

/**
 * Says the first of the messages that wait in a conversation. It stops waiting and is said in one statement, so it is
 * said once, whoever else tries. While the agent answers, or when it is archived, all of them go on waiting.
 */
export async function startQueued(
  pool: Pool,
  { orgId, conversationId }: { orgId: string; conversationId: string },
): Promise<void> {
  const { rows } = await pool.query<Waiting>({
    name: "read-queued",
    text: `select q.id, q.text, c."createdById" as "userId" from "QueuedMessage" q
           join "Conversation" c on c.id = q."conversationId" and c."orgId" = q."orgId"
           join "Agent" a on a.id = c."agentId" and a."orgId" = c."orgId"
           where q."conversationId" = $1 and q."orgId" = $2 and c."createdById" is not null
             and c."deletedAt" is null and (c.mode = 'smart_router' or ${agentIsOn("a")})
           order by q.id limit 1`,
    values: [conversationId, orgId],
  });
  const [waiting] = rows;
  if (!waiting) return;
  const { id: queuedId, text, userId } = waiting;
  const said = [{ role: "user" as const, text }];
  const turn = { orgId, userId, conversationId, agentSlugOfNew: null, said, title: titleOf(text), input: {} };
  try {
    await insertTurn(pool, { ...turn, queuedId });
  } catch (error) {
    if (!isUniqueViolation(error, "Run_one_under_way_per_conversation")) throw error;
  }
}
