import type { OrgTransaction } from "@guildhall/db";

/** Which messages of a conversation are wanted. */
export type Shown = {
  conversationId: string;
  /** The end of the branch that is shown; null where there are no branches. */
  headId: string | null;
  /** Only what stands before this message. */
  before?: string | undefined;
  most: number;
};

/** The ids of the messages that are shown, the newest first: of one branch, where a conversation has several. */
export async function shownMessages(
  tx: Pick<OrgTransaction, "message" | "$queryRaw">,
  { conversationId, headId, before, most }: Shown,
): Promise<string[]> {
  if (headId === null) {
    const rows = await tx.message.findMany({
      where: { conversationId, ...(before && { id: { lt: before } }) },
      orderBy: { id: "desc" },
      take: most,
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  }
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive up as (
      select m.id, m."parentId", 1 as depth from "Message" m
      where m."conversationId" = ${conversationId} and m.id = ${before ?? headId}
      union all
      select m.id, m."parentId", depth + 1 from "Message" m join up on m.id = up."parentId"
      where depth < ${before ? most + 1 : most}::int
    ) select id from up where id <> ${before ?? ""} order by depth`;
  return rows.map(({ id }) => id);
}
