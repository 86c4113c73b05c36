import { createHash } from "node:crypto";
import { AppError, newId } from "@guildhall/kernel";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { conversationsPolicy } from "../conversations.policy.ts";
import { type AttachmentView, attachmentName, mostImageBytes, mostTextBytes } from "./attachments.contract.ts";
import { sniffFile } from "./sniff-file.ts";

/** Files that were attached and not sent yet; more than anybody means to send. */
const mostUnsent = 100;

/**
 * Keeps a file that a person is about to send with a message; one that is never sent goes within two days. What it is,
 * its bytes say. Nobody else can see it before it was sent.
 */
export async function attachFile(
  { db, principal }: OrgContext,
  given: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<AttachmentView> {
  if (!conversationsPolicy(principal, "send")) throw notAllowed();
  const { bytes } = given;
  const name = attachmentName.parse(given.name);
  const contentType = sniffFile(bytes);
  if (bytes.length === 0) throw refused("file-empty", `${name} is empty.`);
  if (contentType === null) throw refused("file-type", `${name} is neither an image (PNG, JPEG, GIF, WebP) nor text.`);
  const most = contentType === "text/plain" ? mostTextBytes : mostImageBytes;
  if (bytes.length > most) throw tooLarge(name, most);
  const { orgId, userId } = principal;
  const unsent = { kind: "attachment" as const, createdById: userId, conversationId: null };
  const id = newId("file");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return db.$transaction(async (tx) => {
    if ((await tx.file.count({ where: unsent })) >= mostUnsent) throw tooMany();
    const file = { id, orgId, ...unsent, name, originalName: name, contentType, sha256, sizeBytes: bytes.length };
    await tx.file.create({ data: { ...file, storageKey: `database:${id}`, status: "ready" }, select: { id: true } });
    await tx.fileBytes.create({ data: { fileId: id, orgId, bytes }, select: { fileId: true } });
    await writeAudit(tx, principal, "conversations.attach-file", { type: "file", id }, { contentType });
    return { id, name, contentType, sizeBytes: bytes.length };
  });
}

const refused = (reason: string, userMessage: string) =>
  new AppError({ code: "bad-input", reason, userMessage, fields: { file: userMessage } });

/** The error for a file that is larger than files may be. */
export const tooLarge = (name: string, most: number) =>
  refused("file-too-large", `${name} is larger than ${most / 1024 / 1024} MB.`);

const tooMany = () =>
  new AppError({
    code: "limit",
    reason: "too-many-unsent-files",
    userMessage: `${mostUnsent} of your files are attached to messages that you have not sent. Send some, or wait a day.`,
  });
