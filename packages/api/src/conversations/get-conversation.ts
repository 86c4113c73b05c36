import type { OrgTransaction } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { accessSelect, signOf } from "../orgs/index.ts";
import { readRunLog } from "../runs/index.ts";
import type { AttachmentView } from "./attachments/attachments.contract.ts";
import type {
  ConversationView,
  GetConversationInput,
  MessageView,
  QueuedMessageView,
} from "./conversations.contract.ts";
import { behindPageAround } from "./behind-page-around.ts";
import { conversationSummarySelect, type MessageRecord, messageSelect } from "./conversations.select.ts";
import { listBranches } from "./list-branches.ts";
import { reachableConversation } from "./reachable-conversation.ts";
import { type Shown, shownMessages } from "./shown-messages.ts";
import { viewAnswer } from "./view-answer.ts";

/** How many messages a page of a conversation holds. */
const messagesPerPage = 100;

/**
 * A conversation with the newest messages of the branch that is shown, those before `before`, or those around `around`,
 * which are the newest where the branch does not have it. `cursor` is the place
 * in the log that the view tells of: following from there misses nothing and repeats nothing.
 */
export async function getConversation(
  context: OrgContext,
  { id, before: named, around }: GetConversationInput,
): Promise<ConversationView> {
  const before = around ? await behindPageAround(context.db, { conversationId: id, around }) : named;
  const { conversation, newest, branches, newestRun, queued } = await read(context, id, before);
  const rows = newest.slice(0, messagesPerPage).toReversed();
  const hasOlder = newest.length > messagesPerPage;
  const messages = await Promise.all(rows.map((row) => viewMessage(context, row, branches.get(row.id) ?? [])));
  const latest = messages.findLast(({ run }) => run !== null)?.run;
  // What the other branches were answered is over: the log is followed from behind all of it.
  const isHidden = newestRun !== null && newestRun > (latest?.id ?? "");
  const cursor = isHidden ? `${newestRun}:${behindAll}` : latest ? `${latest.id}:${latest.seq}` : null;
  return { ...conversation, messages, queued, hasOlder, hasNewer: before !== undefined, cursor };
}

const behindAll = 999_999_999;

type Read = {
  conversation: Omit<ConversationView, "messages" | "queued" | "hasOlder" | "hasNewer" | "cursor">;
  queued: QueuedMessageView[];
  /** The newest first, one more than a page holds where there are older ones. */
  newest: MessageRecord[];
  branches: Map<string, string[]>;
  newestRun: string | null;
};

/*
 * All of it is of one moment, or an answer that is settled in between would look ended and empty: what has no branches
 * comes in one statement, what has some in one snapshot.
 */
async function read({ db, principal }: OrgContext, id: string, before: string | undefined): Promise<Read> {
  const found = await db.conversation.findFirst({
    where: reachableConversation(principal, "view", id),
    select: {
      ...conversationSummarySelect,
      ...accessSelect,
      headId: true,
      createdById: true,
      queued: { orderBy: { id: "asc" }, select: { id: true, text: true, createdAt: true } },
      messages: {
        where: before ? { id: { lt: before } } : {},
        orderBy: { id: "desc" },
        take: messagesPerPage + 1,
        select: messageSelect,
      },
    },
  });
  if (!found) throw notFound("conversation");
  const { headId, queued, messages, createdById: ownerId, visibility, orgLevel, shares, ...summary } = found;
  const conversation = { ...summary, sharing: signOf(principal, { ownerId, visibility, orgLevel, shares }) };
  if (headId === null) return { conversation, queued, newest: messages, branches: new Map(), newestRun: null };
  const shown = { conversationId: id, headId, before, most: messagesPerPage + 1 };
  const branch = await db.$transaction((tx) => readBranch(tx, shown), { isolationLevel: "RepeatableRead" });
  return { conversation, queued, ...branch };
}

/** The messages along the branch that is shown, and what stands beside them. */
async function readBranch(tx: OrgTransaction, shown: Shown): Promise<Pick<Read, "newest" | "branches" | "newestRun">> {
  const { conversationId } = shown;
  const ids = await shownMessages(tx, shown);
  const rows = await tx.message.findMany({ where: { id: { in: ids } }, select: messageSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    newest: ids.flatMap((id) => byId.get(id) ?? []),
    branches: await listBranches(tx, { conversationId, ids: ids.slice(0, messagesPerPage) }),
    newestRun: await newestRunOf(tx, conversationId),
  };
}

async function newestRunOf(tx: OrgTransaction, conversationId: string): Promise<string | null> {
  const newest = await tx.run.findFirst({ where: { conversationId }, orderBy: { id: "desc" }, select: { id: true } });
  return newest?.id ?? null;
}

async function viewMessage(
  { services, principal }: OrgContext,
  row: MessageRecord,
  branches: string[],
): Promise<MessageView> {
  const { id, role, text, createdAt, run } = row;
  const isTestCase = row.agentTestCases.length > 0;
  const said = row.feedback.find(({ userId }) => userId === principal.userId);
  const feedback = said ? { isGood: said.isGood, comment: said.comment } : null;
  if (!run) return { id, role, text, createdAt, run: null, files: filesOf(row), feedback, isTestCase, branches };
  // At most one run of a conversation is under way, so at most one log is read.
  const underWay = run.status === "pending" || run.status === "running" || run.status === "waiting";
  const frames = underWay ? await readRunLog(services.database.pool, principal.orgId, run.id) : [];
  return { id, role, text, createdAt, run: viewAnswer(row, run, frames), files: [], feedback, isTestCase, branches };
}

function filesOf({ parts }: MessageRecord): AttachmentView[] {
  return readJson("Message.parts", parts).flatMap((part) => {
    if (part.type !== "file") return [];
    const { fileId: id, name, contentType, sizeBytes } = part;
    return [{ id, name, contentType, sizeBytes }];
  });
}
