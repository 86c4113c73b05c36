import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentTestView, ListAgentTestsInput } from "./agent-tests.contract.ts";

/** The test cases of an agent that one may change, the newest first: they hold what people asked it. */
export async function listAgentTests(
  context: OrgContext,
  { id, cursor, limit }: ListAgentTestsInput,
): Promise<Page<AgentTestView>> {
  const agentId = await requireAgent(context, id, "edit");
  const after = decodeCursor(cursor);
  const rows = await context.db.agentTestCase.findMany({
    where: { agentId, ...(after && { id: { lt: after.id } }) },
    orderBy: { id: "desc" },
    take: limit + 1,
    select: {
      id: true,
      input: true,
      expectation: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      message: { select: { id: true, conversation: { select: { id: true, createdById: true, deletedAt: true } } } },
    },
  });
  const items = rows.slice(0, limit).map(({ message, ...row }) => {
    const { userId } = context.principal;
    const isOwn = message?.conversation.createdById === userId && message.conversation.deletedAt === null;
    return { ...row, source: isOwn ? { conversationId: message.conversation.id, messageId: message.id } : null };
  });
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
