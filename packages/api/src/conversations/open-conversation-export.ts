import { notFound } from "@guildhall/kernel";
import { z } from "zod";
import { notAllowed } from "../ground/not-allowed.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { Download } from "../orgs/index.ts";
import { conversationIdInput } from "./conversations.contract.ts";
import { conversationsPolicy } from "./conversations.policy.ts";
import { exportAsJson } from "./export-as-json.ts";
import { exportAsMarkdown } from "./export-as-markdown.ts";
import { reachableConversation } from "./reachable-conversation.ts";

const exportInput = conversationIdInput.extend({ format: z.enum(["md", "json"]).default("md") });

/** Opens one's own conversation as a file: as Markdown what is shown, as JSON all that was said. */
export async function openConversationExport(context: OrgContext, query: Record<string, string>): Promise<Download> {
  const { db, principal } = context;
  if (!conversationsPolicy(principal, "get")) throw notAllowed();
  const { id, format } = exportInput.parse(query);
  const conversation = await db.conversation.findFirst({
    where: reachableConversation(principal, "view", id),
    select: {
      id: true,
      title: true,
      createdAt: true,
      lastMessageAt: true,
      headId: true,
      agent: { select: { slug: true, name: true } },
    },
  });
  if (!conversation) throw notFound("conversation");
  const fileName = `${fileNameOf(conversation.title)}.${format}`;
  if (format === "json") {
    return { fileName, contentType: "application/json", text: exportAsJson(context, conversation) };
  }
  return { fileName, contentType: "text/markdown; charset=utf-8", text: exportAsMarkdown(context, conversation) };
}

/** Letters and digits of any script would need more than a plain header; what is left over of a title is enough. */
function fileNameOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain.toLowerCase() || "conversation";
}
