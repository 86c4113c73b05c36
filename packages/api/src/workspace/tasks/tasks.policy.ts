import type { Principal } from "../../ground/principal.ts";

export type TasksAction =
  | "list"
  | "get"
  | "assignees"
  | "create"
  | "make-of-follow-up"
  | "update"
  | "move"
  | "archive"
  | "restore";

/** Who sees a task may change it, but for viewers. Which tasks somebody sees, the verbs look at. */
export function tasksPolicy({ role }: Principal, action: TasksAction): boolean {
  return action === "list" || action === "get" || action === "assignees" || role !== "viewer";
}
