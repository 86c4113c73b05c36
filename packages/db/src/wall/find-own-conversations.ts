import type { OrgDb } from "../client/for-organization.ts";

/** Whose conversations are searched, for what, and behind which place of the list. */
type Search = {
  orgId: string;
  userId: string;
  words: string;
  isArchived: boolean;
  before: { at: Date; id: string } | null;
  most: number;
};

/** The ids of a conversation and of its newest message with the words; no message when they stand in its title only. */
export type FoundConversation = { id: string; messageId: string | null };

/** A person's conversations in the app whose title or messages hold all these words, the last used first. */
export function findOwnConversations(
  db: Pick<OrgDb, "$queryRaw">,
  { orgId, userId, words, isArchived, before, most }: Search,
): PromiseLike<FoundConversation[]> {
  return db.$queryRaw<FoundConversation[]>`
    select conversation_id as id, message_id as "messageId"
    from find_own_conversations(${orgId}, ${userId}, ${words}, ${isArchived}, ${before?.at ?? null}::timestamptz,
      ${before?.id ?? null}, ${most}::int)`;
}
