import type { OrgDb, OrgTransaction } from "@guildhall/db";

/** How many of the messages behind it come with a message around which is read. */
export const messagesBehind = 60;

/**
 * The first message behind the page around a message: a page before it has that message, with those that lead to it.
 * Nothing where the conversation ends sooner, or shows a branch without the message.
 */
export async function behindPageAround(
  db: OrgDb,
  place: { conversationId: string; around: string },
): Promise<string | undefined> {
  const where = { id: place.conversationId };
  return db.$transaction(async (tx) => {
    const conversation = await tx.conversation.findFirst({ where, select: { headId: true } });
    const headId = conversation?.headId ?? null;
    return headId === null ? alongTime(tx, place) : alongBranch(tx, { ...place, headId });
  });
}

async function alongTime(
  tx: OrgTransaction,
  { conversationId, around }: { conversationId: string; around: string },
): Promise<string | undefined> {
  const [found] = await tx.message.findMany({
    where: { conversationId, id: { gt: around } },
    orderBy: { id: "asc" },
    skip: messagesBehind,
    take: 1,
    select: { id: true },
  });
  return found?.id;
}

async function alongBranch(
  tx: OrgTransaction,
  { conversationId, around, headId }: { conversationId: string; around: string; headId: string },
): Promise<string | undefined> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    with recursive up as (
      select m.id, m."parentId", 1 as depth from "Message" m
      where m."conversationId" = ${conversationId} and m.id = ${headId}
      union all
      select m.id, m."parentId", depth + 1 from "Message" m join up on m.id = up."parentId" where up.id <> ${around}
    ) select id from up where exists (select from up where id = ${around})
      order by depth desc offset ${messagesBehind + 1}::int limit 1`;
  return found?.id;
}
