import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { ConversationSummary, UpdateConversationInput } from "./conversations.contract.ts";
import { conversationSummarySelect } from "./conversations.select.ts";
import { ownConversation } from "./own-conversation.ts";

/** Names one's own conversation, pins it or puts it into the archive, or takes it out of there. */
export async function updateConversation(
  { db, principal }: OrgContext,
  { id, title, isPinned, isArchived }: UpdateConversationInput,
): Promise<ConversationSummary> {
  return db.$transaction(async (tx) => {
    const [row] = await tx.conversation.updateManyAndReturn({
      where: ownConversation(principal, id),
      data: {
        ...(title !== undefined && { title }),
        ...(isPinned !== undefined && { isPinned }),
        ...(isArchived !== undefined && { archivedAt: isArchived ? new Date() : null }),
      },
      select: conversationSummarySelect,
    });
    if (!row) throw notFound("conversation");
    // The title is the person's own: who reads the records learns that it changed, not what it says.
    const changed = Object.entries({ title, isPinned, isArchived }).flatMap(([field, value]) =>
      value === undefined ? [] : [field],
    );
    await writeAudit(tx, principal, "conversations.update", { type: "conversation", id }, { changed });
    return row;
  });
}
