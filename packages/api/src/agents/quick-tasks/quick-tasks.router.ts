import { z } from "zod";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { agentInput } from "../agents.contract.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { createQuickTask } from "./create-quick-task.ts";
import { deleteQuickTask } from "./delete-quick-task.ts";
import { listQuickTasks } from "./list-quick-tasks.ts";
import { orderQuickTasks } from "./order-quick-tasks.ts";
import {
  createQuickTaskInput,
  orderQuickTasksInput,
  quickTaskInput,
  quickTaskList,
  quickTaskView,
  updateQuickTaskInput,
} from "./quick-tasks.contract.ts";
import { updateQuickTask } from "./update-quick-task.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const quickTasksRouter = router({
  list: may("list-quick-tasks")
    .meta(rest("GET /agents/{id}/quick-tasks", "List an agent's quick tasks"))
    .input(agentInput)
    .output(quickTaskList)
    .query(({ ctx, input }) => listQuickTasks(ctx, input)),
  create: may("change-quick-tasks")
    .meta(rest("POST /agents/{id}/quick-tasks", "Add a quick task", { status: 201 }))
    .input(createQuickTaskInput)
    .output(quickTaskView)
    .mutation(({ ctx, input }) => createQuickTask(ctx, input)),
  update: may("change-quick-tasks")
    .meta(rest("PATCH /agents/{id}/quick-tasks/{taskId}", "Change a quick task"))
    .input(updateQuickTaskInput)
    .output(quickTaskView)
    .mutation(({ ctx, input }) => updateQuickTask(ctx, input)),
  delete: may("change-quick-tasks")
    .meta(rest("DELETE /agents/{id}/quick-tasks/{taskId}", "Remove a quick task"))
    .input(quickTaskInput)
    .output(z.void())
    .mutation(({ ctx, input }) => deleteQuickTask(ctx, input)),
  order: may("change-quick-tasks")
    .meta(rest("PUT /agents/{id}/quick-tasks/order", "Put the quick tasks into another order"))
    .input(orderQuickTasksInput)
    .output(z.void())
    .mutation(({ ctx, input }) => orderQuickTasks(ctx, input)),
});
