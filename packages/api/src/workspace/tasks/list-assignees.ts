import { asWritten } from "../../ground/as-written.ts";
import type { OrgContext } from "../../ground/principal.ts";
import type { ListAssigneesInput } from "./tasks.contract.ts";

const most = 50;

/** The members whom tasks can be assigned to, by name; the first 50 with these words in it. */
export async function listAssignees(
  { db }: OrgContext,
  { query }: ListAssigneesInput,
): Promise<{ items: { id: string; name: string }[] }> {
  const members = await db.member.findMany({
    where: query ? { user: { name: { contains: asWritten(query), mode: "insensitive" } } } : {},
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    take: most,
    select: { user: { select: { id: true, name: true } } },
  });
  return { items: members.map(({ user }) => user) };
}
