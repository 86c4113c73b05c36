import type { OrgTransaction } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { noteEvent } from "../../workflows/index.ts";
import type { TaskView } from "./tasks.contract.ts";

type Noted = Pick<TaskView, "id" | "title" | "status" | "priority"> & {
  project: { id: string; visibility: string } | null;
  assignee: { id: string } | null;
};

/** Tells the workflows that listen of a task; those of private projects are nobody else's business. */
export async function noteTask(
  tx: OrgTransaction,
  { orgId, userId: byId }: Principal,
  eventKey: "task.created" | "task.completed",
  { id, title, status, priority, project, assignee }: Noted,
): Promise<void> {
  if (project?.visibility !== "organization") return;
  const task = { id, title, status, priority, projectId: project.id, assigneeId: assignee?.id ?? null };
  await noteEvent(tx, orgId, eventKey, { task, byId });
}
