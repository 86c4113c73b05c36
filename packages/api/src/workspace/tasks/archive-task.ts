import type { OrgContext } from "../../ground/principal.ts";
import { followParts } from "./follow-parts.ts";
import { requireTask } from "./require-task.ts";

/** Takes a task out of the lists, and its sub-tasks with it. */
export async function archiveTask(context: OrgContext, { id }: { id: string }): Promise<void> {
  await setArchived(context, id, new Date());
}

/** Brings an archived task back, and its sub-tasks with it. */
export async function restoreTask(context: OrgContext, { id }: { id: string }): Promise<void> {
  await setArchived(context, id, null);
}

async function setArchived({ db, principal }: OrgContext, id: string, archivedAt: Date | null): Promise<void> {
  await db.$transaction(async (tx) => {
    const { parentId } = await requireTask(tx, principal, id, "use");
    await tx.task.updateMany({ where: { OR: [{ id }, { parentId: id }] }, data: { archivedAt } });
    if (parentId) await followParts(tx, principal, parentId);
  });
}
