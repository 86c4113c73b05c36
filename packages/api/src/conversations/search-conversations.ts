import { findOwnConversations } from "@guildhall/db";
import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { ConversationHit, SearchConversationsInput } from "./conversations.contract.ts";
import { conversationSummarySelect } from "./conversations.select.ts";
import { highlightWords } from "./highlight-words.ts";

/** The person's conversations whose title or messages have all these words, the last used first, with what was found. */
export async function searchConversations(
  { db, principal }: OrgContext,
  { query, archived, cursor, limit }: SearchConversationsInput,
): Promise<Page<ConversationHit>> {
  const { orgId, userId } = principal;
  const before = decodeCursor(cursor);
  const most = limit + 1;
  const found = await findOwnConversations(db, { orgId, userId, words: query, isArchived: archived, before, most });
  const shown = found.slice(0, limit);
  const rows = await db.conversation.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    select: conversationSummarySelect,
  });
  const messages = shown.flatMap(({ messageId }) => messageId ?? []);
  const { titles, excerpts } = await highlightWords(db, { query, conversations: rows.map(({ id }) => id), messages });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items = shown.flatMap(({ id, messageId }) => {
    const row = byId.get(id);
    if (!row) return [];
    return { ...row, titleWords: titles.get(id) ?? [], excerpt: (messageId && excerpts.get(messageId)) || null };
  });
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.lastMessageAt, id: last.id }) : null };
}
