import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { askToStop } from "../runs/index.ts";
import { reachableConversation } from "./reachable-conversation.ts";

/** Stops an answer in a conversation that one may use; what is written so far stays. Harmless when it has ended already. */
export async function stopAnswer({ db, principal }: OrgContext, { runId }: { runId: string }): Promise<void> {
  const run = await db.run.findFirst({
    where: { id: runId, conversation: reachableConversation(principal, "use") },
    select: { id: true },
  });
  if (!run) throw notFound("answer");
  await askToStop(db, runId);
}
