import { type FilePart, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";

/** One's own files that were attached and not sent, as parts of the message that is to bring them. */
export async function unsentFiles(
  { db, principal }: Pick<OrgContext, "db" | "principal">,
  ids: readonly string[],
): Promise<FilePart[]> {
  if (ids.length === 0) return [];
  const rows = await db.file.findMany({
    where: { id: { in: [...ids] }, kind: "attachment", createdById: principal.userId, conversationId: null },
    select: { id: true, name: true, contentType: true, sizeBytes: true },
  });
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw notFound("file");
    const { name, contentType, sizeBytes } = row;
    return { type: "file", fileId: id, name, contentType, sizeBytes: Number(sizeBytes) };
  });
}
