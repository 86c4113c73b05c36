import { type AgentTool, defineTool } from "@guildhall/agent-runtime";
import type { Pool } from "@guildhall/db";
import { z } from "zod";
import { describeBuiltin, type ToolRun } from "../../tools/index.ts";
import { insertTask } from "../../workspace/tasks/insert-task.ts";

const input = z.object({
  title: z.string().min(1).max(300),
  description: z.string().max(20_000).default(""),
  dueAt: z.iso.datetime({ offset: true }).optional().describe("An instant in ISO 8601, such as 2026-03-01T09:00:00Z."),
  priority: z.enum(["low", "medium", "high", "urgent"]).default("medium"),
});

/** Puts tasks on the list of the person for whom the run works; a call that is made again after a crash makes no second one. */
export function taskTool({ pool }: { pool: Pool }, run: ToolRun): AgentTool {
  return defineTool({
    ...describeBuiltin("create_task"),
    input,
    run: async (task, { toolCallId }) => ({ taskId: await insertTask(pool, run, toolCallId, task), title: task.title }),
  });
}
