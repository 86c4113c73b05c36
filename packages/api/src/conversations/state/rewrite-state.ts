import type { Pool } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import type { ConversationState } from "@guildhall/kernel";

/**
 * Changes what a conversation keeps in mind beside plain SQL, in its transaction, as `changeState` does in Prisma's. Two who
 * change it at once take turns.
 */
export async function rewriteState(
  sql: Pick<Pool, "query">,
  { orgId, conversationId }: { orgId: string; conversationId: string },
  change: (state: ConversationState) => ConversationState | Promise<ConversationState>,
): Promise<void> {
  await sql.query(
    `insert into "ConversationState" ("conversationId", "orgId", "updatedAt") values ($1, $2, now())
     on conflict ("conversationId") do nothing`,
    [conversationId, orgId],
  );
  const { rows } = await sql.query<{ data: unknown }>(
    `select data from "ConversationState" where "conversationId" = $1 and "orgId" = $2 for update`,
    [conversationId, orgId],
  );
  const before = readJson("ConversationState.data", rows[0]?.data ?? {});
  const after = await change(before);
  if (after === before) return;
  await sql.query(
    `update "ConversationState" set data = $3::jsonb, version = version + 1, "updatedAt" = now()
     where "conversationId" = $1 and "orgId" = $2`,
    [conversationId, orgId, JSON.stringify(after)],
  );
}
