import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { ownConversation } from "./own-conversation.ts";

/** Takes away a message that waits in one's own conversation; one that was said meanwhile is not found. */
export async function unqueueMessage({ db, principal }: OrgContext, { id }: { id: string }): Promise<{ id: string }> {
  const { count } = await db.queuedMessage.deleteMany({ where: { id, conversation: ownConversation(principal) } });
  if (count === 0) throw notFound("waiting message");
  return { id };
}
