import type { OrgContext } from "../../ground/principal.ts";
import { lockOrder, placeAfter } from "../order/index.ts";
import { followParts } from "./follow-parts.ts";
import { noteTask } from "./note-task.ts";
import { requireTask } from "./require-task.ts";
import { statusChange } from "./status-change.ts";
import { columnOrder } from "./column-order.ts";
import type { MoveTaskInput } from "./tasks.contract.ts";

/**
 * Puts a task into a column of the board, behind another or to the front when none is named or it has left the column
 * meanwhile. Those who move at the same moment take turns.
 */
export async function moveTask({ db, principal }: OrgContext, { id, status, afterId }: MoveTaskInput): Promise<void> {
  const { orgId } = principal;
  await db.$transaction(async (tx) => {
    await lockOrder(tx, "tasks", orgId);
    const before = await requireTask(tx, principal, id, "use");
    if (afterId !== null) await requireTask(tx, principal, afterId);
    if (status !== before.status) {
      const data = statusChange(before, status, undefined);
      await tx.task.update({ where: { id }, data, select: { id: true } });
      if (status === "done") await noteTask(tx, principal, "task.completed", { ...before, status });
    }
    if (afterId !== id) await placeAfter(columnOrder(tx, orgId, status), id, afterId);
    if (before.parentId) await followParts(tx, principal, before.parentId);
  });
}
