import type { TaskStatus } from "@guildhall/db/rows";
import { type Part, percentDone } from "./percent-done.ts";

/** What changes with a task's status: when it was completed, and how much of it is done. */
export function statusChange(
  before: { status: TaskStatus; completedAt: Date | null; percentDone: number; subtasks: readonly Part[] },
  status: TaskStatus,
  said: number | undefined,
): { status: TaskStatus; completedAt: Date | null; percentDone: number } {
  const wasDone = before.status === "done";
  const isDone = status === "done";
  // What was done is begun anew, unless somebody says how far it had come.
  const own = said ?? (wasDone && !isDone ? 0 : before.percentDone);
  return {
    status,
    completedAt: isDone ? (before.completedAt ?? new Date()) : null,
    percentDone: percentDone({ status, percentDone: own }, before.subtasks),
  };
}
