import type { OrgTransaction } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import { AppError, notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { taskSelect, visibleTasks } from "./tasks.select.ts";

/** The task, when the asker may do with it what needs this level; else it is not there for them. */
export async function requireTask(
  db: Pick<OrgTransaction, "task">,
  principal: Principal,
  id: string,
  need: ShareLevel = "view",
) {
  const task = await db.task.findFirst({
    where: { id, ...visibleTasks(principal, need) },
    select: { ...taskSelect, parentId: true, projectId: true },
  });
  if (!task) throw notFound("task");
  return task;
}

/** Refuses somebody who is no member of the organization as the one who does a task. */
export async function requireAssignee(
  db: Pick<OrgTransaction, "member">,
  { orgId }: Principal,
  userId: string | null | undefined,
): Promise<void> {
  if (!userId) return;
  const member = await db.member.findUnique({ where: { orgId_userId: { orgId, userId } }, select: { id: true } });
  if (member) return;
  throw new AppError({
    code: "bad-input",
    reason: "assignee-not-a-member",
    userMessage: "Tasks go to members of the organization. Choose one of them.",
    fields: { assigneeId: "is no member of the organization" },
  });
}
