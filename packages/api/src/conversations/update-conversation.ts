import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { ConversationSummary, UpdateConversationInput } from "./conversations.contract.ts";
import { conversationSummarySelect } from "./conversations.select.ts";
import { ownConversation } from "./own-conversation.ts";
import { conversationRefusal, reachableConversation } from "./reachable-conversation.ts";

/** Names a conversation that one may edit, or pins one's own or puts it into the archive, or takes it out of there. */
export async function updateConversation(
  { db, principal }: OrgContext,
  { id, title, isPinned, isArchived }: UpdateConversationInput,
): Promise<ConversationSummary> {
  // Pin and archive are the list of its owner.
  const mayRename = reachableConversation(principal, "edit", id);
  return db.$transaction(async (tx) => {
    const [row] = await tx.conversation.updateManyAndReturn({
      where: isPinned === undefined && isArchived === undefined ? mayRename : ownConversation(principal, id),
      data: {
        ...(title !== undefined && { title }),
        ...(isPinned !== undefined && { isPinned }),
        ...(isArchived !== undefined && { archivedAt: isArchived ? new Date() : null }),
      },
      select: conversationSummarySelect,
    });
    if (!row) throw await conversationRefusal(tx, principal, id, "edit");
    // The title is the person's own: who reads the records learns that it changed, not what it says.
    const changed = Object.entries({ title, isPinned, isArchived }).flatMap(([field, value]) =>
      value === undefined ? [] : [field],
    );
    await writeAudit(tx, principal, "conversations.update", { type: "conversation", id }, { changed });
    return row;
  });
}
