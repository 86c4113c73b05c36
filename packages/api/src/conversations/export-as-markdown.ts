import type { OrgContext } from "../ground/principal.ts";
import type { ExportedConversation } from "./exported-conversation.ts";

const pageLength = 200;

/** What is shown of a conversation as Markdown, piece by piece: who said it, when, and the words as they were written. */
export async function* exportAsMarkdown(
  { db }: OrgContext,
  conversation: ExportedConversation,
): AsyncGenerator<string, void> {
  const { id, title, agent, createdAt } = conversation;
  yield `# ${title.replace(/\s+/g, " ") || "Conversation"}\n\nWith ${agent.name}, ${stamp(createdAt)}\n`;
  for (let after = ""; ;) {
    const page = await db.message.findMany({
      where: { conversationId: id, id: { gt: after } },
      orderBy: { id: "asc" },
      take: pageLength,
      select: { id: true, role: true, text: true, createdAt: true },
    });
    for (const message of page) {
      const who = message.role === "user" ? "You" : agent.name;
      yield `\n## ${who}, ${stamp(message.createdAt)}\n\n${message.text.trim()}\n`;
    }
    after = page.at(-1)?.id ?? after;
    if (page.length < pageLength) return;
  }
}

const stamp = (at: Date) => `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
