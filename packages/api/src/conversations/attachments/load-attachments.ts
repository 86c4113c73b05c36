import type { Pool } from "@guildhall/db";
import type { FilePart } from "@guildhall/kernel";
import type { HistoryMessage } from "../load-turn.ts";

/** What files hold, by their ids. */
export type LoadedFiles = ReadonlyMap<string, Buffer>;

/** So many bytes of files a model is shown at most, the newest first; what is older is only named. */
const mostBytes = 24 * 1024 * 1024;
const noFiles: LoadedFiles = new Map();

/** Reads the files that came with a conversation's messages; asks for nothing when there are none. */
export async function loadAttachments(
  pool: Pool,
  orgId: string,
  history: readonly HistoryMessage[],
): Promise<LoadedFiles> {
  const parts = history.flatMap((message) => message.parts).filter((part) => part.type === "file");
  const ids = newest(parts).map(({ fileId }) => fileId);
  if (ids.length === 0) return noFiles;
  const { rows } = await pool.query<{ fileId: string; bytes: Buffer }>({
    name: "load-attachments",
    text: `select "fileId", bytes from "FileBytes" where "fileId" = any($1) and "orgId" = $2`,
    values: [ids, orgId],
  });
  return new Map(rows.map(({ fileId, bytes }) => [fileId, bytes]));
}

function newest(parts: readonly FilePart[]): FilePart[] {
  let left = mostBytes;
  return parts.toReversed().filter(({ sizeBytes }) => {
    left -= sizeBytes;
    return left >= 0;
  });
}
