import { notFound } from "@guildhall/kernel";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { conversationsPolicy } from "../conversations.policy.ts";
import { reachableConversation } from "../reachable-conversation.ts";
import { attachmentIdInput } from "./attachments.contract.ts";

export type OpenedAttachment = { name: string; contentType: string; bytes: Uint8Array<ArrayBuffer> };

/** What a file holds: one's own that is not sent yet, or one of a conversation that one may see. */
export async function openAttachment(
  { db, principal }: OrgContext,
  given: Record<string, string>,
): Promise<OpenedAttachment> {
  if (!conversationsPolicy(principal, "get")) throw notAllowed();
  const { id } = attachmentIdInput.parse(given);
  const found = await db.file.findFirst({
    where: {
      id,
      kind: "attachment",
      OR: [
        { createdById: principal.userId, conversationId: null },
        { conversation: reachableConversation(principal, "view") },
      ],
    },
    select: { name: true, contentType: true, bytes: { select: { bytes: true } } },
  });
  if (!found?.bytes) throw notFound("file");
  const { name, contentType, bytes } = found;
  return { name, contentType, bytes: bytes.bytes };
}
