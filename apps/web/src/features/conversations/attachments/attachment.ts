import type { AttachmentView } from "@guildhall/api/client";

/** A file that the person is about to send. */
export type Attachment = { key: string; name: string } & (
  | { state: "uploading" }
  | { state: "ready"; file: AttachmentView }
  | { state: "failed"; message: string }
);

/** Where what a file holds is fetched. */
export function addressOfFile(org: string, id: string): string {
  return `/api/v1/files/${id}/content?${new URLSearchParams({ org }).toString()}`;
}

export const isImage = ({ contentType }: Pick<AttachmentView, "contentType">) => contentType.startsWith("image/");
