import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { TaskView } from "./tasks.contract.ts";
import { taskSelect, visibleTasks } from "./tasks.select.ts";
import { viewTask } from "./view-task.ts";

/** One task that the asker may see, with its sub-tasks. */
export async function getTask({ db, principal }: OrgContext, { id }: { id: string }): Promise<TaskView> {
  const task = await db.task.findFirst({ where: { id, ...visibleTasks(principal) }, select: taskSelect });
  if (!task) throw notFound("task");
  return viewTask(principal, task);
}
