import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { conversationRefusal, reachableConversation } from "../reachable-conversation.ts";
import { changeState } from "../state/change-state.ts";

/** Lets the router of a conversation that one may use choose again, in place of the agent that the person chose. */
export async function chooseAgain({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const where = reachableConversation(principal, "use", id);
    const found = await tx.conversation.findFirst({ where, select: { id: true } });
    if (!found) throw await conversationRefusal(tx, principal, id, "use");
    await changeState(tx, principal, id, ({ chosenAgentId: _chosen, ...rest }) => rest);
    await writeAudit(tx, principal, "conversations.choose-again", { type: "conversation", id }, {});
  });
}
