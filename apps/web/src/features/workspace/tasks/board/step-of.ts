import type { TaskStatus } from "../task-words.ts";

export type Direction = "up" | "down" | "left" | "right";
type Line = { status: TaskStatus; ids: string[] };

/** Where a task goes that is moved by one step: within its column, or to the front of the next one. */
export function stepOf(
  columns: readonly Line[],
  { id, status }: { id: string; status: TaskStatus },
  direction: Direction,
): { status: TaskStatus; afterId: string | null } | null {
  const at = columns.findIndex((column) => column.status === status);
  if (direction === "left" || direction === "right") {
    const next = columns[at + (direction === "left" ? -1 : 1)];
    return next ? { status: next.status, afterId: null } : null;
  }
  const ids = columns[at]?.ids ?? [];
  const place = ids.indexOf(id);
  const [behind, beyond] = direction === "up" ? [ids[place - 2], ids[place - 1]] : [ids[place + 1], ids[place + 1]];
  return place >= 0 && beyond ? { status, afterId: behind ?? null } : null;
}
