import type { OrgTransaction } from "@guildhall/db";

/** For each of these messages that has branches beside it, all of them in the order in which they came. */
export async function listBranches(
  tx: Pick<OrgTransaction, "$queryRaw">,
  { conversationId, ids }: { conversationId: string; ids: string[] },
): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ id: string; branches: string[] }[]>`
    select id, array_agg(beside order by beside) as branches from (
      select m.id, b.id as beside from "Message" m join "Message" b on b."parentId" = m."parentId"
      where m.id = any(${ids})
      union all
      select m.id, b.id from "Message" m
      join "Message" b on b."conversationId" = m."conversationId" and b."parentId" is null
      where m.id = any(${ids}) and m."parentId" is null and m."conversationId" = ${conversationId}
    ) pairs group by id having count(*) > 1`;
  return new Map(rows.map(({ id, branches }) => [id, branches]));
}
