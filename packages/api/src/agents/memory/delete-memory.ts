import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";

/** Lets an agent forget the person who asks: everything, earlier versions too, for good. */
export async function deleteMemory(context: OrgContext, { id }: { id: string }): Promise<void> {
  const agentId = await requireAgent(context, id);
  await context.db.agentState.deleteMany({ where: { agentId, userId: context.principal.userId } });
}
