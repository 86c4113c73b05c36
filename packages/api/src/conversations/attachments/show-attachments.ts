import { type ModelImage, type ModelMessage, userMessage } from "@guildhall/agent-runtime";
import type { FilePart, TurnPart } from "@guildhall/kernel";
import type { LoadedFiles } from "./load-attachments.ts";

/** So much of a text file a model is shown. */
const mostCharacters = 100_000;

/**
 * What a person said, as models are shown it: images beside the words, text files before them, each under its name. A
 * file that is not there any more is named. Pure.
 */
export function showAttachments(text: string, parts: readonly TurnPart[], files: LoadedFiles): ModelMessage {
  const attached = parts.filter((part) => part.type === "file");
  const images = attached.flatMap((part) => imageOf(part, files));
  const written = attached.flatMap((part) => writtenOf(part, files));
  return userMessage([...written, text].filter(Boolean).join("\n\n"), images);
}

const isImage = ({ contentType }: FilePart) => contentType.startsWith("image/");

function imageOf(part: FilePart, files: LoadedFiles): ModelImage[] {
  const bytes = files.get(part.fileId);
  return bytes && isImage(part) ? [{ mediaType: part.contentType, bytes: plain(bytes) }] : [];
}

function writtenOf(part: FilePart, files: LoadedFiles): string[] {
  const name = part.name.replaceAll(/["<>\n]/g, "_");
  const bytes = files.get(part.fileId);
  if (!bytes) return [`[The file ${name} came with this message and is not shown here.]`];
  if (isImage(part)) return [];
  const text = bytes.toString("utf8");
  const shown = text.slice(0, mostCharacters).toWellFormed();
  const cut = text.length > mostCharacters ? `\n[cut after ${mostCharacters} of ${text.length} characters]` : "";
  return [`<file name="${name}">\n${shown}${cut}\n</file>`];
}

/** A buffer writes itself out number by number where it is made JSON. */
const plain = ({ buffer, byteOffset, byteLength }: Buffer) => new Uint8Array(buffer, byteOffset, byteLength);
