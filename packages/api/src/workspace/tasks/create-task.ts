import type { OrgTransaction } from "@guildhall/db";
import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { positionBetween } from "../order/index.ts";
import { ensureDefaultProject, requireProject } from "../projects/index.ts";
import { followParts } from "./follow-parts.ts";
import { givenFields } from "./given-fields.ts";
import { noteTask } from "./note-task.ts";
import { requireAssignee, requireTask } from "./require-task.ts";
import { scoreOf } from "./score-of.ts";
import type { CreateTaskInput, TaskView } from "./tasks.contract.ts";
import { taskSelect } from "./tasks.select.ts";
import { viewTask } from "./view-task.ts";

const usual = { importance: 1, urgency: 1, complexity: 1, personWeight: 1 };

/** What a task was made of: an id that says so, and the run behind it. */
type Origin = { id: string; runId: string | null };

/**
 * Makes a task, first in its column of the board. A sub-task goes where its whole is. With an origin that has a task
 * already it fails with a unique violation.
 */
export async function createTask(context: OrgContext, input: CreateTaskInput, origin?: Origin): Promise<TaskView> {
  const { db, principal } = context;
  const { title, parentId, status = "open", ...rest } = input;
  const projectId = await projectFor(context, input);
  const task = await db.$transaction(async (tx) => {
    await requireAssignee(tx, principal, input.assigneeId);
    const fields = givenFields(rest);
    const done = status === "done" ? { completedAt: new Date(), percentDone: 100 } : {};
    const made = await tx.task.create({
      data: {
        id: origin?.id ?? newId("task"),
        runId: origin?.runId ?? null,
        orgId: principal.orgId,
        ownerId: principal.userId,
        title,
        status,
        parentId: parentId ?? null,
        ...fields,
        ...done,
        projectId,
        score: scoreOf({ ...usual, ...fields }),
        position: await frontOf(tx, status),
      },
      select: taskSelect,
    });
    if (parentId) await followParts(tx, principal, parentId);
    await noteTask(tx, principal, "task.created", made);
    return made;
  });
  return viewTask(principal, task);
}

async function projectFor(context: OrgContext, { parentId, projectId }: CreateTaskInput): Promise<string | null> {
  const { db, principal } = context;
  if (parentId) {
    const parent = await requireTask(db, principal, parentId, "use");
    if (parent.parentId) throw tooDeep();
    return parent.projectId;
  }
  if (projectId) return (await requireProject(db, principal, projectId, "use")).id;
  return (await ensureDefaultProject(context)).id;
}

/** Two who come to the front at once may share a place; a move numbers them apart. */
async function frontOf(tx: Pick<OrgTransaction, "task">, status: TaskView["status"]): Promise<number> {
  const first = await tx.task.findFirst({
    where: { status, archivedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { position: true },
  });
  return positionBetween(null, first?.position ?? null) ?? (first?.position ?? 0) - 1;
}

function tooDeep(): AppError {
  return new AppError({
    code: "conflict",
    reason: "task-too-deep",
    userMessage: "A sub-task has no sub-tasks of its own. Add it to the whole, or make a task of it.",
  });
}
