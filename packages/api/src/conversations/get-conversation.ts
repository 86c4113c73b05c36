import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { readRunLog } from "../runs/index.ts";
import type { ConversationView, GetConversationInput, MessageView } from "./conversations.contract.ts";
import { conversationSummarySelect, type MessageRecord, messageSelect } from "./conversations.select.ts";
import { ownConversation } from "./own-conversation.ts";
import { viewAnswer } from "./view-answer.ts";

/** How many messages a page of a conversation holds. */
const messagesPerPage = 100;

/**
 * A conversation with its newest messages, or those before `before`. `cursor` is the place in the log that the view
 * tells of: following from there misses nothing and repeats nothing.
 */
export async function getConversation(
  context: OrgContext,
  { id, before }: GetConversationInput,
): Promise<ConversationView> {
  const { db, principal } = context;
  const own = ownConversation(principal, id);
  // Prisma reads messages and their runs one after the other: without a snapshot, an answer that is settled between the
  // two would look ended and empty.
  const [conversation, found] = await db.$transaction(
    async (tx) => [
      await tx.conversation.findFirst({ where: own, select: conversationSummarySelect }),
      await tx.message.findMany({
        where: { conversationId: id, conversation: own, ...(before && { id: { lt: before } }) },
        orderBy: { id: "desc" },
        take: messagesPerPage + 1,
        select: messageSelect,
      }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  if (!conversation) throw notFound("conversation");
  const messages = await Promise.all(
    found
      .slice(0, messagesPerPage)
      .toReversed()
      .map((row) => viewMessage(context, row)),
  );
  const latest = messages.findLast(({ run }) => run !== null)?.run;
  return {
    ...conversation,
    messages,
    hasOlder: found.length > messagesPerPage,
    cursor: latest ? `${latest.id}:${latest.seq}` : null,
  };
}

async function viewMessage({ services, principal }: OrgContext, row: MessageRecord): Promise<MessageView> {
  const { id, role, text, createdAt, run } = row;
  const said = row.feedback.find(({ userId }) => userId === principal.userId);
  const feedback = said ? { isGood: said.isGood, comment: said.comment } : null;
  if (!run) return { id, role, text, createdAt, run: null, feedback };
  // At most one run of a conversation is under way, so at most one log is read.
  const underWay = run.status === "pending" || run.status === "running";
  const frames = underWay ? await readRunLog(services.database.pool, principal.orgId, run.id) : [];
  return { id, role, text, createdAt, run: viewAnswer(row, run, frames), feedback };
}
