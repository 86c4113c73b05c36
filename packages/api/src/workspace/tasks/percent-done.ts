/** A sub-task as its whole sees it. */
export type Part = { status: string; percentDone: number };

const whole = 100;

/**
 * How much of a task is done: all of one that is done; else the mean of its sub-tasks, without those that were given up;
 * else what somebody said.
 */
export function percentDone(task: Part, parts: readonly Part[]): number {
  if (task.status === "done") return whole;
  const counted = parts.filter(({ status }) => status !== "cancelled");
  if (counted.length === 0) return task.percentDone;
  const sum = counted.reduce((total, part) => total + (part.status === "done" ? whole : part.percentDone), 0);
  return Math.floor(sum / counted.length);
}
