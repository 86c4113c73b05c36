import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import type { TaskView } from "./tasks.contract.ts";
import { asNumber, type taskSelect, viewSummary } from "./tasks.select.ts";

type TaskRecord = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;

/** A task as its asker sees it, with its sub-tasks, and the run that made it. */
export function viewTask(principal: Principal, row: TaskRecord): TaskView {
  const { subtasks, run, spentMs, ...rest } = row;
  return {
    ...rest,
    ...viewSummary(principal, row),
    spentMs: asNumber(spentMs),
    parts: subtasks.map((part) => viewSummary(principal, part)),
    run: run && viewRun(principal, run),
  };
}

/** The agent of a turn is that of its conversation. */
function viewRun({ userId }: Principal, { conversation, agent, ...run }: NonNullable<TaskRecord["run"]>) {
  const isOwn = conversation?.createdById === userId;
  return { ...run, agent: agent ?? conversation?.agent ?? null, conversationId: isOwn ? conversation.id : null };
}
