import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { QuickTaskView, UpdateQuickTaskInput } from "./quick-tasks.contract.ts";
import { quickTaskSelect } from "./quick-tasks.select.ts";

/** Changes what was given of a quick task. */
export async function updateQuickTask(context: OrgContext, input: UpdateQuickTaskInput): Promise<QuickTaskView> {
  const { id: reference, taskId, ...given } = input;
  const agentId = await requireAgent(context, reference, "edit");
  const data = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const [task] = await context.db.agentQuickTask.updateManyAndReturn({
    where: { id: taskId, agentId },
    data,
    select: quickTaskSelect,
  });
  if (!task) throw notFound("quick task");
  return task;
}
