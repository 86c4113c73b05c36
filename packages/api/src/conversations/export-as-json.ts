import { readJson } from "@guildhall/db/shapes";
import type { OrgContext } from "../ground/principal.ts";
import type { ExportedConversation } from "./exported-conversation.ts";
import { type MessageRecord, messageSelect } from "./conversations.select.ts";

/** Messages that are held in memory at once. */
const pageLength = 200;

/** All messages of a conversation as JSON, piece by piece, in the order in which they came. */
export async function* exportAsJson(
  { db, principal }: OrgContext,
  conversation: ExportedConversation,
): AsyncGenerator<string, void> {
  yield `${JSON.stringify(conversation, null, 2).slice(0, -2)},\n  "messages": [`;
  for (let after = "", first = true; ; first = false) {
    const page = await db.message.findMany({
      where: { conversationId: conversation.id, id: { gt: after } },
      orderBy: { id: "asc" },
      take: pageLength,
      select: messageSelect,
    });
    const lines = page.map((message) => `    ${JSON.stringify(exported(message, principal.userId))}`);
    if (lines.length > 0) yield `${first ? "" : ","}\n${lines.join(",\n")}`;
    after = page.at(-1)?.id ?? after;
    if (page.length < pageLength) break;
  }
  yield "\n  ]\n}\n";
}

function exported({ id, parentId, role, text, parts, createdAt, run, feedback }: MessageRecord, userId: string) {
  const opinion = feedback.find((each) => each.userId === userId);
  return {
    id,
    ...(parentId && { parentId }),
    role,
    text,
    createdAt,
    ...(run && {
      parts: readJson("Message.parts", parts),
      run: {
        status: run.status,
        modelId: run.modelId,
        inputTokens: run.inputTokens,
        outputTokens: run.outputTokens,
      },
    }),
    ...(opinion && { feedback: { isGood: opinion.isGood, comment: opinion.comment } }),
  };
}
