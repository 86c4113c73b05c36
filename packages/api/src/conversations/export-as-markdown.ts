import type { OrgContext } from "../ground/principal.ts";
import type { ExportedConversation } from "./exported-conversation.ts";
import { shownMessages } from "./shown-messages.ts";

const pageLength = 200;
const mostMessages = 100_000;

/** What is shown of a conversation as Markdown, piece by piece: who said it, when, and the words as they were written. */
export async function* exportAsMarkdown(
  { db }: OrgContext,
  { id, title, agent, createdAt, headId }: ExportedConversation,
): AsyncGenerator<string, void> {
  yield `# ${title.replace(/\s+/g, " ") || "Conversation"}\n\nWith ${agent.name}, ${stamp(createdAt)}\n`;
  const shown = (await shownMessages(db, { conversationId: id, headId, most: mostMessages })).toReversed();
  for (let from = 0; from < shown.length; from += pageLength) {
    const ids = shown.slice(from, from + pageLength);
    const rows = await db.message.findMany({
      where: { id: { in: ids } },
      select: { id: true, role: true, text: true, createdAt: true },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const message of ids.flatMap((each) => byId.get(each) ?? [])) {
      const who = message.role === "user" ? "You" : agent.name;
      yield `\n## ${who}, ${stamp(message.createdAt)}\n\n${message.text.trim()}\n`;
    }
  }
}

const stamp = (at: Date) => `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
