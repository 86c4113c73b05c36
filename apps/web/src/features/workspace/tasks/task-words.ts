/** The statuses of a task, in the order of the board, and their words. */
export const taskStatuses = [
  { value: "open", label: "Open" },
  { value: "in_progress", label: "In progress" },
  { value: "blocked", label: "Blocked" },
  { value: "done", label: "Done" },
  { value: "cancelled", label: "Cancelled" },
] as const;

export type TaskStatus = (typeof taskStatuses)[number]["value"];

/** The columns of the board: what was given up is only in lists. */
export const boardColumns = taskStatuses.filter(({ value }) => value !== "cancelled");

/** What is still to be done. */
export const toDo: TaskStatus[] = ["open", "in_progress", "blocked"];

export const taskPriorities = [
  { value: "urgent", label: "Urgent" },
  { value: "high", label: "High" },
  { value: "medium", label: "Medium" },
  { value: "low", label: "Low" },
] as const;

export type TaskPriority = (typeof taskPriorities)[number]["value"];

export function isTaskStatus(value: unknown): value is TaskStatus {
  return taskStatuses.some((status) => status.value === value);
}

export function statusLabel(value: TaskStatus): string {
  return taskStatuses.find((status) => status.value === value)?.label ?? value;
}

export function priorityLabel(value: TaskPriority): string {
  return taskPriorities.find((priority) => priority.value === value)?.label ?? value;
}
