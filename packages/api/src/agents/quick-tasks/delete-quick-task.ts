import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";

/** Removes a quick task. */
export async function deleteQuickTask(
  context: OrgContext,
  { id, taskId }: { id: string; taskId: string },
): Promise<void> {
  const agentId = await requireAgent(context, id, "edit");
  const { count } = await context.db.agentQuickTask.deleteMany({ where: { id: taskId, agentId } });
  if (count === 0) throw notFound("quick task");
}
