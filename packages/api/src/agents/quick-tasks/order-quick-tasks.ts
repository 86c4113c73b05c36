import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { OrderQuickTasksInput } from "./quick-tasks.contract.ts";

/** Puts the quick tasks of an agent into another order; refused when it has others by now. */
export async function orderQuickTasks(context: OrgContext, input: OrderQuickTasksInput): Promise<void> {
  const { taskIds } = input;
  const agentId = await requireAgent(context, input.id, "edit");
  const { orgId } = context.principal;
  await context.db.$transaction(async (tx) => {
    await tx.$executeRaw`select from "Agent" where id = ${agentId} and "orgId" = ${orgId} for update`;
    const there = await tx.agentQuickTask.findMany({ where: { agentId }, select: { id: true } });
    const known = new Set(there.map(({ id }) => id));
    if (known.size !== new Set(taskIds).size || !taskIds.every((id) => known.has(id))) throw othersByNow();
    for (const [position, id] of taskIds.entries())
      await tx.agentQuickTask.updateMany({ where: { id, agentId }, data: { position } });
  });
}

const othersByNow = () =>
  new AppError({
    code: "conflict",
    reason: "quick-tasks-changed",
    userMessage: "The quick tasks of this agent were changed meanwhile. Look at them again, then put them in order.",
  });
