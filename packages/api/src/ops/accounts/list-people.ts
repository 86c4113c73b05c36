import type { Page } from "@guildhall/kernel";
import { decodeCursor, encodeCursor } from "../../ground/cursor.ts";
import type { Services } from "../../ground/services.ts";
import type { ListPeopleInput, PersonView } from "./accounts.contract.ts";
import { personSelect, viewPerson } from "./person.select.ts";

/** Who has an account of this state, the newest first. */
export async function listPeople(
  { database }: Pick<Services, "database">,
  { status, cursor, limit }: ListPeopleInput,
): Promise<Page<PersonView>> {
  const after = decodeCursor(cursor);
  const behind = after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {};
  const rows = await database.prisma.user.findMany({
    where: { status, ...behind },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: personSelect,
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: items.map(viewPerson),
    nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null,
  };
}
