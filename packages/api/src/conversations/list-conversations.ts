import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { ConversationSummary, ListConversationsInput } from "./conversations.contract.ts";
import { conversationSummarySelect } from "./conversations.select.ts";
import { ownConversation, sharedConversation } from "./own-conversation.ts";

/** The person's conversations, or those that others shared with them, in which something was said, the last active first. Calls by the API are not among them. */
export async function listConversations(
  { db, principal }: OrgContext,
  { agentId, archived, pinned, shared, cursor, limit }: ListConversationsInput,
): Promise<Page<ConversationSummary>> {
  const after = decodeCursor(cursor);
  const rows = await db.conversation.findMany({
    where: {
      ...(shared ? sharedConversation(principal) : ownConversation(principal)),
      archivedAt: archived ? { not: null } : null,
      ...(pinned !== undefined && { isPinned: pinned }),
      origin: "app",
      title: { not: "" },
      ...(agentId && { agentId }),
      ...(after && {
        OR: [{ lastMessageAt: { lt: after.at } }, { lastMessageAt: after.at, id: { lt: after.id } }],
      }),
    },
    orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: conversationSummarySelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.lastMessageAt, id: last.id }) : null };
}
