import type { OrgTransaction } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { percentDone } from "./percent-done.ts";

/**
 * Lets a task's percent done follow its sub-tasks. Those who change two of them at once take turns at the whole, so the
 * last one counts both.
 */
export async function followParts(tx: OrgTransaction, { orgId }: Principal, id: string): Promise<void> {
  await tx.$executeRaw`select from "Task" where id = ${id} and "orgId" = ${orgId} for update`;
  const part = { status: true, percentDone: true } as const;
  const task = await tx.task.findUnique({
    where: { id },
    select: { ...part, subtasks: { where: { archivedAt: null }, select: part } },
  });
  if (!task) return;
  const percent = percentDone(task, task.subtasks);
  if (percent === task.percentDone) return;
  await tx.task.update({ where: { id }, data: { percentDone: percent }, select: { id: true } });
}
