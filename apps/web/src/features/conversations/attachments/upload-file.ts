import { attachmentView, type AttachmentView } from "@guildhall/api/client";
import { z } from "zod";

const refused = z.object({ error: z.object({ message: z.string() }) });

/** Puts a file on the server; rejects with words for the person. */
export async function uploadFile(org: string, file: File): Promise<AttachmentView> {
  const address = `/api/v1/files?${new URLSearchParams({ org, name: file.name }).toString()}`;
  const response = await fetch(address, { method: "POST", body: file }).catch(() => null);
  const answer: unknown = await response?.json().catch(() => null);
  if (response?.ok) return attachmentView.parse(answer);
  const told = refused.safeParse(answer).data?.error.message;
  throw new Error(told ?? `${file.name} could not be uploaded. Try it again.`);
}
