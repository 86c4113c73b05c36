import type { Prisma } from "@guildhall/db";
import type { TaskPriority } from "@guildhall/db/rows";
import { badCursor } from "../../ground/cursor.ts";
import { decodePlace, encodePlace } from "../../ground/place.ts";
import type { TaskSort } from "./tasks.contract.ts";

const priorities = ["low", "medium", "high", "urgent"] as const;

/** How each order is asked for; each has an index. */
export const orderBy = {
  score: [{ score: "desc" }, { id: "desc" }],
  due: [{ dueAt: "asc" }, { id: "asc" }],
  priority: [{ priority: "desc" }, { id: "desc" }],
  board: [{ position: "asc" }, { id: "asc" }],
} satisfies Record<TaskSort, Prisma.TaskOrderByWithRelationInput[]>;

type Ordered = { id: string; score: number; dueAt: Date | null; priority: TaskPriority; position: number };

/** The cursor of the page that begins behind this row. */
export function cursorAt(sort: TaskSort, row: Ordered): string {
  const values = {
    score: row.score,
    due: row.dueAt?.getTime() ?? null,
    priority: priorities.indexOf(row.priority),
    board: row.position,
  };
  return encodePlace(sort, { value: values[sort], id: row.id });
}

/** Only what comes behind the row that a cursor names. */
export function afterCursor(sort: TaskSort, cursor: string | null | undefined): Prisma.TaskWhereInput {
  const place = decodePlace(cursor, sort);
  if (!place) return {};
  const { value, id } = place;
  if (sort === "due") return afterDue(value === null ? null : new Date(value), id);
  if (value === null) throw badCursor();
  if (sort === "priority") return afterPriority(value, id);
  if (sort === "score") return { score: { lte: value }, OR: [{ score: { lt: value } }, { id: { lt: id } }] };
  if (!Number.isInteger(value)) throw badCursor();
  return { position: { gte: value }, OR: [{ position: { gt: value } }, { id: { gt: id } }] };
}

/** What is due at no time comes last. */
function afterDue(dueAt: Date | null, id: string): Prisma.TaskWhereInput {
  if (!dueAt) return { dueAt: null, id: { gt: id } };
  return { OR: [{ dueAt: { gt: dueAt } }, { dueAt, id: { gt: id } }, { dueAt: null }] };
}

function afterPriority(rank: number, id: string): Prisma.TaskWhereInput {
  const same = priorities[rank];
  if (!same) throw badCursor();
  return { OR: [{ priority: same, id: { lt: id } }, { priority: { in: priorities.slice(0, rank) } }] };
}
