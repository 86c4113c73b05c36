import { z } from "zod";

/** What happens in Guildhall and can start a workflow, and what its input then holds. */
export const workflowEvents = [
  { key: "task.created", title: "A task is made", holds: "task, byId" },
  { key: "task.completed", title: "A task is done", holds: "task, byId" },
  { key: "run.failed", title: "A run of a workflow fails", holds: "runId, workflowId, workflowName, error" },
] as const;

export const workflowEventKey = z.enum(workflowEvents.map(({ key }) => key));
export type WorkflowEventKey = z.infer<typeof workflowEventKey>;
