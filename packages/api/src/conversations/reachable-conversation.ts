import type { OrgTransaction, Prisma } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import { type AppError, notFound } from "@guildhall/kernel";
import type { Principal } from "../ground/principal.ts";
import { accessSelect, levelError, sharedWith } from "../orgs/index.ts";

type Asker = Pick<Principal, "userId" | "role">;

/** What narrows a query to the conversations with which a person may do what needs this level: their own, and shared ones. */
export function reachableConversation(asker: Asker, need: ShareLevel, id?: string) {
  return {
    ...(id !== undefined && { id }),
    deletedAt: null,
    OR: [{ createdById: asker.userId }, ...sharedWith(asker, { need })],
  } satisfies Prisma.ConversationWhereInput;
}

/** The error for what a conversation was not shared for, or for one that is not there for the asker. */
export async function conversationRefusal(
  db: Pick<OrgTransaction, "conversation">,
  asker: Asker,
  id: string,
  need: ShareLevel,
): Promise<AppError> {
  const select = { createdById: true, ...accessSelect } as const;
  const row = await db.conversation.findFirst({ where: { id, deletedAt: null }, select });
  if (!row) return notFound("conversation");
  return levelError(asker, "conversation", { ...row, ownerId: row.createdById }, need);
}
