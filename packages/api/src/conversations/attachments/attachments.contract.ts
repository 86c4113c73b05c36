import { fileRow } from "@guildhall/db/rows";
import { idSchema, typedText } from "@guildhall/kernel";
import { z } from "zod";

export const mostImageBytes = 10 * 1024 * 1024;
export const mostTextBytes = 1024 * 1024;

/** A message has at most so many files. */
export const mostAttachments = 10;

export const attachmentName = typedText(fileRow.shape.name);

export const attachmentIdInput = z.object({ id: idSchema("file") });

/** A file that was attached. */
export const attachmentView = fileRow
  .pick({ id: true, name: true, contentType: true })
  .extend({ sizeBytes: z.int().nonnegative() });
export type AttachmentView = z.infer<typeof attachmentView>;

/** The files to send with a message. */
export const attachmentIds = z
  .array(idSchema("file"))
  .max(mostAttachments)
  .refine((ids) => new Set(ids).size === ids.length, "must name each file once");
