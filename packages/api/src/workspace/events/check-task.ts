import { notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { visibleTasks } from "../tasks/tasks.select.ts";
import type { EventWriter } from "./events.select.ts";

/** Throws when there is no such task that the person sees, to link an event to. */
export async function checkTask(
  tx: EventWriter,
  principal: Principal,
  taskId: string | null | undefined,
): Promise<void> {
  if (!taskId) return;
  const where = { id: taskId, ...visibleTasks(principal) };
  const task = await tx.task.findFirst({ where, select: { id: true } });
  if (!task) throw notFound("task");
}
