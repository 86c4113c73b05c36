import type { Page } from "@guildhall/kernel";
import { asWritten } from "../ground/as-written.ts";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { ListMembersInput, MemberView } from "./members.contract.ts";
import { memberSelect } from "./members.select.ts";

/** Who belongs to the organization and has these words in their name or address, in the order in which they came. */
export async function listMembers(
  { db }: OrgContext,
  { query, cursor, limit }: ListMembersInput,
): Promise<Page<MemberView>> {
  const after = decodeCursor(cursor);
  const words = query && { contains: asWritten(query), mode: "insensitive" as const };
  const rows = await db.member.findMany({
    where: {
      ...(words && { user: { OR: [{ name: words }, { email: words }] } }),
      ...(after && { OR: [{ createdAt: { gt: after.at } }, { createdAt: after.at, id: { gt: after.id } }] }),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: memberSelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
}
