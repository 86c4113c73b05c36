import type { OrgTransaction } from "@guildhall/db";
import type { OrgContext, Principal } from "../../ground/principal.ts";
import { requireProject } from "../projects/index.ts";
import { followParts } from "./follow-parts.ts";
import { givenFields } from "./given-fields.ts";
import { noteTask } from "./note-task.ts";
import { requireAssignee, requireTask } from "./require-task.ts";
import { scoreOf } from "./score-of.ts";
import { statusChange } from "./status-change.ts";
import type { TaskView, UpdateTaskInput } from "./tasks.contract.ts";
import { taskSelect } from "./tasks.select.ts";
import { viewTask } from "./view-task.ts";

/** Changes what is said about a task. Its score, and how much of its whole is done, follow. */
export async function updateTask(
  { db, principal }: OrgContext,
  { id, ...changes }: UpdateTaskInput,
): Promise<TaskView> {
  const task = await db.$transaction(async (tx) => {
    // Two who edit at once take turns, so the score is never computed of figures that are gone.
    await tx.$executeRaw`select from "Task" where id = ${id} and "orgId" = ${principal.orgId} for update`;
    const before = await requireTask(tx, principal, id, "use");
    await requireAssignee(tx, principal, changes.assigneeId);
    const given = givenFields(changes);
    if (given.projectId !== undefined) await moveParts(tx, principal, id, given.projectId);
    const after = await tx.task.update({
      where: { id },
      data: {
        ...given,
        ...statusChange(before, given.status ?? before.status, given.percentDone),
        score: scoreOf({ ...before, ...given }),
      },
      select: taskSelect,
    });
    if (after.status === "done" && before.status !== "done") await noteTask(tx, principal, "task.completed", after);
    if (before.parentId) await followParts(tx, principal, before.parentId);
    return after;
  });
  return viewTask(principal, task);
}

/** Sub-tasks go where their whole goes. */
async function moveParts(tx: OrgTransaction, principal: Principal, parentId: string, projectId: string): Promise<void> {
  await requireProject(tx, principal, projectId, "use");
  await tx.task.updateMany({ where: { parentId }, data: { projectId } });
}
