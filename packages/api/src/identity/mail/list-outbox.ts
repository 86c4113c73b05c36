import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { Services } from "../../ground/services.ts";
import type { OutboxView } from "../security.contract.ts";

/** The mails about accounts, those that were sent too, the newest first. */
export async function listOutbox(
  { database, sendsMail }: Services,
  { cursor, limit }: { cursor?: string | null | undefined; limit: number },
): Promise<OutboxView> {
  const after = decodeCursor(cursor);
  const rows = await database.prisma.accountMail.findMany({
    where: after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: accountMailSelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { sends: sendsMail, items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}

const accountMailSelect = {
  id: true,
  address: true,
  subject: true,
  text: true,
  status: true,
  attempts: true,
  nextAttemptAt: true,
  sentAt: true,
  error: true,
  createdAt: true,
} as const;
