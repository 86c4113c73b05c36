import { agentQuickTaskRow } from "@guildhall/db/rows";
import { idSchema, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { agentInput } from "../agents.contract.ts";

const { title, prompt } = agentQuickTaskRow.shape;
const icon = z
  .string()
  .max(40)
  .regex(/^[a-z0-9-]+$/)
  .nullable();

/** An agent has at most so many: more than can be taken in at a glance help nobody. */
export const mostQuickTasks = 12;

const quickTaskId = idSchema("agentQuickTask");

export const quickTaskInput = agentInput.extend({ taskId: quickTaskId });

export const createQuickTaskInput = agentInput.extend({
  title: typedText(title),
  prompt: typedText(prompt),
  icon: icon.default(null),
});
export type CreateQuickTaskInput = z.infer<typeof createQuickTaskInput>;

export const updateQuickTaskInput = quickTaskInput.extend({
  title: typedText(title).optional(),
  prompt: typedText(prompt).optional(),
  icon: icon.optional(),
  isEnabled: z.boolean().optional(),
});
export type UpdateQuickTaskInput = z.infer<typeof updateQuickTaskInput>;

/** All quick tasks of the agent, in their new order. */
export const orderQuickTasksInput = agentInput.extend({ taskIds: z.array(quickTaskId).max(mostQuickTasks) });
export type OrderQuickTasksInput = z.infer<typeof orderQuickTasksInput>;

/** A request that is one click away. */
export const quickTaskView = agentQuickTaskRow.pick({
  id: true,
  title: true,
  prompt: true,
  icon: true,
  position: true,
  isEnabled: true,
});
export type QuickTaskView = z.infer<typeof quickTaskView>;

export const quickTaskList = z.object({ items: z.array(quickTaskView), nextCursor: z.null() });
