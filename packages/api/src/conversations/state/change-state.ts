import type { OrgTransaction } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import type { ConversationState } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";

/** Changes what a conversation keeps in mind. Two who change it at once take turns. */
export async function changeState(
  tx: OrgTransaction,
  { orgId }: Pick<Principal, "orgId">,
  conversationId: string,
  change: (state: ConversationState) => ConversationState,
): Promise<void> {
  await tx.conversationState.createMany({ data: [{ conversationId, orgId }], skipDuplicates: true });
  await tx.$executeRaw`
    select from "ConversationState" where "conversationId" = ${conversationId} and "orgId" = ${orgId} for update`;
  const { data, version } = await tx.conversationState.findFirstOrThrow({
    where: { conversationId },
    select: { data: true, version: true },
  });
  const next = change(readJson("ConversationState.data", data));
  await tx.conversationState.updateMany({
    where: { conversationId, version },
    data: { data: next, version: version + 1 },
  });
}
