import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import { type CreateQuickTaskInput, mostQuickTasks, type QuickTaskView } from "./quick-tasks.contract.ts";
import { quickTaskSelect } from "./quick-tasks.select.ts";

/** Adds a quick task behind the others of an agent; refused when it has as many as it may have. */
export async function createQuickTask(context: OrgContext, input: CreateQuickTaskInput): Promise<QuickTaskView> {
  const { id: reference, ...task } = input;
  const agentId = await requireAgent(context, reference, "edit");
  const { orgId } = context.principal;
  return context.db.$transaction(async (tx) => {
    // Two who add one at once take turns, so neither place nor limit is given twice.
    await tx.$executeRaw`select from "Agent" where id = ${agentId} and "orgId" = ${orgId} for update`;
    const there = await tx.agentQuickTask.findMany({ where: { agentId }, select: { position: true } });
    if (there.length >= mostQuickTasks) throw tooMany();
    const position = Math.max(-1, ...there.map((each) => each.position)) + 1;
    const data = { id: newId("agentQuickTask"), orgId, agentId, position, ...task };
    return tx.agentQuickTask.create({ data, select: quickTaskSelect });
  });
}

const tooMany = () =>
  new AppError({
    code: "conflict",
    reason: "too-many-quick-tasks",
    userMessage: `An agent has at most ${mostQuickTasks} quick tasks. Remove one that is not used.`,
  });
