import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { archiveTask, restoreTask } from "./archive-task.ts";
import { createTask } from "./create-task.ts";
import { getTask } from "./get-task.ts";
import { listAssignees } from "./list-assignees.ts";
import { listTasks } from "./list-tasks.ts";
import { makeFollowUpTask } from "./make-follow-up-task.ts";
import { moveTask } from "./move-task.ts";
import {
  assignees,
  createTaskInput,
  listAssigneesInput,
  listTasksInput,
  makeFollowUpTaskInput,
  moveTaskInput,
  taskIdInput,
  taskSummary,
  taskView,
  updateTaskInput,
} from "./tasks.contract.ts";
import { type TasksAction, tasksPolicy } from "./tasks.policy.ts";
import { updateTask } from "./update-task.ts";

const may = (action: TasksAction) => orgProcedure("tasks", tasksPolicy, action);

export const tasksRouter = router({
  list: may("list")
    .meta(rest("GET /tasks", "List tasks"))
    .input(listTasksInput)
    .output(pageOf(taskSummary))
    .query(({ ctx, input }) => listTasks(ctx, input)),
  assignees: may("assignees")
    .meta(rest("GET /tasks/assignees", "List the members whom tasks can be assigned to"))
    .input(listAssigneesInput)
    .output(assignees)
    .query(({ ctx, input }) => listAssignees(ctx, input)),
  get: may("get")
    .meta(rest("GET /tasks/{id}", "Read a task with its sub-tasks"))
    .input(taskIdInput)
    .output(taskView)
    .query(({ ctx, input }) => getTask(ctx, input)),
  create: may("create")
    .meta(rest("POST /tasks", "Make a task", { status: 201 }))
    .input(createTaskInput)
    .output(taskView)
    .mutation(({ ctx, input }) => createTask(ctx, input)),
  makeOfFollowUp: may("make-of-follow-up")
    .meta(rest("POST /tasks/of-follow-up", "Make a task of what is to be done after a conversation", { status: 201 }))
    .input(makeFollowUpTaskInput)
    .output(taskView)
    .mutation(({ ctx, input }) => makeFollowUpTask(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /tasks/{id}", "Change a task"))
    .input(updateTaskInput)
    .output(taskView)
    .mutation(({ ctx, input }) => updateTask(ctx, input)),
  move: may("move")
    .meta(rest("POST /tasks/{id}/move", "Put a task into a column of the board"))
    .input(moveTaskInput)
    .output(z.void())
    .mutation(({ ctx, input }) => moveTask(ctx, input)),
  archive: may("archive")
    .meta(rest("POST /tasks/{id}/archive", "Take a task out of the lists"))
    .input(taskIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => archiveTask(ctx, input)),
  restore: may("restore")
    .meta(rest("POST /tasks/{id}/restore", "Bring an archived task back"))
    .input(taskIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => restoreTask(ctx, input)),
});
