import type { Services } from "../ground/services.ts";
import { linkOver, openPublicLink, type Visit } from "../orgs/index.ts";
import type { SharedConversationView } from "./conversations.contract.ts";
import { shownMessages } from "./shown-messages.ts";

/** A public page holds the newest words; whoever wants all of them has the export. */
const most = 300;

/** The conversation of a public link, as anybody may read it. */
export async function lookAtSharedConversation(services: Services, visit: Visit): Promise<SharedConversationView> {
  const { kind, id, db } = await openPublicLink(services, visit);
  if (kind !== "conversation") throw linkOver();
  return db.$transaction(async (tx) => {
    const conversation = await tx.conversation.findFirst({
      where: { id, deletedAt: null },
      select: {
        title: true,
        lastMessageAt: true,
        headId: true,
        agent: { select: { name: true, icon: true, color: true } },
      },
    });
    if (!conversation) throw linkOver();
    const { headId, ...shown } = conversation;
    const ids = await shownMessages(tx, { conversationId: id, headId, most: most + 1 });
    const messages = await tx.message.findMany({
      where: { id: { in: ids.slice(0, most) } },
      orderBy: { id: "asc" },
      select: { id: true, role: true, text: true, createdAt: true },
    });
    return { ...shown, messages, hasMore: ids.length > most };
  });
}
