import type { OrgTransaction } from "@guildhall/db";

/**
 * Has each message of a conversation name the one that it follows, before its first branch: until then they follow one
 * another. Nothing happens where there are branches already.
 */
export async function chainMessages(tx: OrgTransaction, conversationId: string): Promise<void> {
  await tx.$executeRaw`
    update "Message" m set "parentId" = chain.before
    from (select id, lag(id) over (order by id) as before from "Message" where "conversationId" = ${conversationId}) chain
    where m.id = chain.id and chain.before is not null and m."parentId" is null
      and exists (select from "Conversation" c where c.id = ${conversationId} and c."headId" is null)`;
}
