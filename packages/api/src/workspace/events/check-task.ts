import { notFound } from "@guildhall/kernel";
import type { EventWriter } from "./events.select.ts";

/** Throws when there is no such task in the organization to link an event to. */
export async function checkTask(tx: EventWriter, taskId: string | null | undefined): Promise<void> {
  if (!taskId) return;
  const task = await tx.task.findFirst({ where: { id: taskId }, select: { id: true } });
  if (!task) throw notFound("task");
}
