import type { Prisma } from "@guildhall/db";
import type { Principal } from "../ground/principal.ts";

/** What narrows a query to the conversations that a person has and has not deleted. */
export function ownConversation({ userId }: Pick<Principal, "userId">, id?: string) {
  return {
    ...(id !== undefined && { id }),
    createdById: userId,
    deletedAt: null,
  } satisfies Prisma.ConversationWhereInput;
}

/** What narrows a query to the conversations that others shared with a person by name. */
export function sharedConversation({ userId }: Pick<Principal, "userId">) {
  return {
    createdById: { not: userId },
    shares: { some: { userId } },
    deletedAt: null,
  } satisfies Prisma.ConversationWhereInput;
}
