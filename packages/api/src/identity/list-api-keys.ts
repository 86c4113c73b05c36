import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { ApiKeyView, ListApiKeysInput } from "./identity.contract.ts";
import { apiKeySelect } from "./identity.select.ts";

/** The person's own keys in this organization that still work, newest first. */
export async function listApiKeys(
  { db, principal }: OrgContext,
  { cursor, limit }: ListApiKeysInput,
): Promise<Page<ApiKeyView>> {
  const after = decodeCursor(cursor);
  const rows = await db.apiKey.findMany({
    where: {
      userId: principal.userId,
      revokedAt: null,
      AND: [
        { OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
        after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: apiKeySelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
