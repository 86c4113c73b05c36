import type { OrgTransaction } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { enqueue } from "@guildhall/jobs";
import { newId } from "@guildhall/kernel";
import type { Principal } from "../ground/principal.ts";
import { conversationJobs } from "./conversations.jobs.ts";
import { chainMessages } from "./chain-messages.ts";

type Branch = {
  conversationId: string;
  /** The message beside which it begins: another question, or another answer to the same. */
  besideId: string;
  /** What is said in its place; nothing when only the answer is new. */
  content: string | null;
};

/** The run of a branch's answer, the answer to come, and what was said. */
export type BranchIds = { runId: string; answerId: string; saidIds: string[] };

/**
 * Begins a branch beside a message and shows it: an answer to come, behind what is said anew. Fails with a unique
 * violation when the conversation has an answer under way.
 */
export async function startBranch(
  tx: OrgTransaction,
  { orgId, userId }: Principal,
  { conversationId, besideId, content }: Branch,
): Promise<BranchIds> {
  const newest = await tx.run.findFirst({
    where: { conversationId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  // Followers go by the order of runs, also when the newest was made by a server whose clock is ahead.
  const runId = newId("run", newest?.id);
  // The run takes the conversation's one place first, as sending does: whoever comes second fails here, before anything
  // says that this conversation has branches.
  await tx.run.create({ data: { id: runId, orgId, kind: "turn", conversationId, createdById: userId } });
  await chainMessages(tx, conversationId);
  const { parentId, parts } = await tx.message.findFirstOrThrow({
    where: { id: besideId },
    select: { parentId: true, parts: true },
  });
  const files = readJson("Message.parts", parts).filter((part) => part.type === "file");
  const saidIds = content === null ? [] : [newId("message")];
  for (const id of saidIds) {
    const text = content ?? "";
    await tx.message.create({ data: { id, orgId, conversationId, role: "user", text, parts: files, parentId } });
    // The files stay with what is said in the place of the message that brought them.
    await tx.messageFile.createMany({ data: files.map(({ fileId }) => ({ orgId, messageId: id, fileId })) });
  }
  const answerId = newId("message");
  const answer = { id: answerId, orgId, conversationId, role: "assistant" as const, runId };
  await tx.message.create({ data: { ...answer, parentId: saidIds[0] ?? parentId } });
  const shown = { headId: answerId, lastMessageAt: new Date(), archivedAt: null, isSummaryDue: true };
  await tx.conversation.updateMany({ where: { id: conversationId }, data: shown });
  await enqueue(tx, conversationJobs, "conversations.answer", { orgId, runId }, { id: runId });
  return { runId, answerId, saidIds };
}
