import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { PersonContext } from "../../ground/principal.ts";
import { accountMailFields, type OutboxView } from "../security.contract.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";

/** The mails about accounts, those that were sent too, the newest first. Their links let people in: no key reads them. */
export async function listOutbox(
  context: PersonContext,
  { cursor, limit }: { cursor?: string | null | undefined; limit: number },
): Promise<OutboxView> {
  refuseApiKeys(context);
  const { database, sendsMail } = context.services;
  const after = decodeCursor(cursor);
  const rows = await database.prisma.accountMail.findMany({
    where: after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: accountMailFields,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { sends: sendsMail, items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
