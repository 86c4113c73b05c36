import type { Prisma } from "@guildhall/db";
import type { Page } from "@guildhall/kernel";
import { asWritten } from "../../ground/as-written.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { afterCursor, cursorAt, orderBy } from "./task-order.ts";
import type { ListTasksInput, TaskSummary } from "./tasks.contract.ts";
import { taskSummarySelect, viewSummary, visibleTasks } from "./tasks.select.ts";

/** Tasks that somebody may see, filtered and in the order asked for. */
export async function listTasks(
  { db, principal }: OrgContext,
  { sort, cursor, limit, ...filters }: ListTasksInput,
): Promise<Page<TaskSummary>> {
  const rows = await db.task.findMany({
    where: { AND: [visibleTasks(principal), matching(principal.userId, filters), afterCursor(sort, cursor)] },
    orderBy: orderBy[sort],
    take: limit + 1,
    select: { ...taskSummarySelect, position: true },
  });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: items.map((row) => viewSummary(principal, row)),
    nextCursor: last ? cursorAt(sort, last) : null,
  };
}

type Filters = Omit<ListTasksInput, "sort" | "cursor" | "limit">;

function matching(userId: string, filters: Filters): Prisma.TaskWhereInput {
  const { status, assigneeId, mine, projectId, tag, query, dueBefore, archived } = filters;
  const words = query && ({ contains: asWritten(query), mode: "insensitive" } as const);
  // A part of somebody's, or one that has the words, shows up though its whole does not.
  const partsToo = assigneeId !== undefined || mine || words;
  return {
    archivedAt: archived ? { not: null } : null,
    ...(status && { status: { in: status } }),
    ...(assigneeId !== undefined && { assigneeId }),
    ...(tag && { tags: { has: tag } }),
    ...(dueBefore && { dueAt: { lt: dueBefore } }),
    ...(!partsToo && { parentId: null }),
    ...(projectId ? { projectId } : { NOT: { project: { is: { archivedAt: { not: null } } } } }),
    AND: [
      mine ? { OR: [{ assigneeId: userId }, { assigneeId: null, ownerId: userId }] } : {},
      words ? { OR: [{ title: words }, { description: words }] } : {},
    ],
  };
}
