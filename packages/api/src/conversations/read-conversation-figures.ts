import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { type ConversationFigures, conversationFigures } from "./figures.contract.ts";
import { reachableConversation } from "./reachable-conversation.ts";

const statement = `
  select count(*)::int as answers, coalesce(sum("inputTokens"), 0)::float8 as "inputTokens",
    coalesce(sum("outputTokens"), 0)::float8 as "outputTokens", coalesce(sum("costMicros"), 0)::float8 as "costMicros",
    round(coalesce(sum(extract(epoch from "finishedAt" - "startedAt") * 1000), 0))::float8 as "busyMs"
  from "Run" where "conversationId" = $1 and "orgId" = $2 and "finishedAt" is not null`;

/** What the answers of a conversation took in sum, once they have ended. */
export async function readConversationFigures(
  { db, principal }: OrgContext,
  { id }: { id: string },
): Promise<ConversationFigures> {
  const where = reachableConversation(principal, "view", id);
  if (!(await db.conversation.findFirst({ where, select: { id: true } }))) throw notFound("conversation");
  const rows = await db.$queryRawUnsafe<unknown[]>(statement, id, principal.orgId);
  return conversationFigures.parse(rows[0]);
}
