import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import type { ShareLevel } from "@guildhall/db/rows";
import { accessSelect } from "../../orgs/index.ts";
import { maySeeProject, visibleProjects } from "../projects/index.ts";
import type { TaskSummary } from "./tasks.contract.ts";

const person = { select: { id: true, name: true } } as const;

export const taskSummarySelect = {
  id: true,
  title: true,
  status: true,
  priority: true,
  tags: true,
  dueAt: true,
  estimateMs: true,
  percentDone: true,
  score: true,
  completedAt: true,
  assignee: person,
  project: { select: { id: true, name: true, icon: true, color: true, ownerId: true, ...accessSelect } },
  parent: { select: { id: true, title: true } },
  // Counting them would make the database count those of every task there is.
  subtasks: { where: { archivedAt: null }, select: { id: true } },
} satisfies Prisma.TaskSelect;

const mostParts = 100;
const agent = { select: { slug: true, name: true, color: true } } as const;

export const taskSelect = {
  ...taskSummarySelect,
  description: true,
  type: true,
  spentMs: true,
  importance: true,
  urgency: true,
  complexity: true,
  personWeight: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  owner: person,
  run: {
    select: {
      id: true,
      kind: true,
      createdAt: true,
      conversation: { select: { id: true, createdById: true, agent } },
      agent,
    },
  },
  subtasks: {
    where: { archivedAt: null },
    orderBy: [{ createdAt: "asc" as const }, { id: "asc" as const }],
    take: mostParts,
    select: taskSummarySelect,
  },
} satisfies Prisma.TaskSelect;

/**
 * The tasks that somebody may see: their own, those they do, the sub-tasks of these, and what is in a project that they
 * see. Those that they may change are in a project that they may use.
 */
export function visibleTasks(principal: Principal, need: ShareLevel = "view"): Prisma.TaskWhereInput {
  const { userId } = principal;
  const theirs = [{ ownerId: userId }, { assigneeId: userId }];
  return {
    OR: [...theirs, { parent: { is: { OR: theirs } } }, { project: { is: visibleProjects(principal, need) } }],
  };
}

const hands = { ownerId: true, assigneeId: true } as const;

/** Of a task, what says who may see it. */
export const taskSightSelect = {
  ...hands,
  parent: { select: hands },
  project: { select: { ownerId: true, ...accessSelect } },
} satisfies Prisma.TaskSelect;

/** Whether `visibleTasks` has this one. */
export function maySeeTask(
  principal: Principal,
  { parent, project, ...task }: Prisma.TaskGetPayload<{ select: typeof taskSightSelect }>,
): boolean {
  const isTheirs = ({ ownerId, assigneeId }: typeof task) => [ownerId, assigneeId].includes(principal.userId);
  return isTheirs(task) || (!!parent && isTheirs(parent)) || (!!project && maySeeProject(principal, project));
}

type SummaryRecord = Prisma.TaskGetPayload<{ select: typeof taskSummarySelect }>;

/** A row as its asker sees it: whoever does a task in somebody's private project is not told of the project. */
export function viewSummary(
  principal: Principal,
  { subtasks, project, estimateMs, ...row }: SummaryRecord,
): TaskSummary {
  return {
    ...row,
    estimateMs: asNumber(estimateMs),
    project: project && maySeeProject(principal, project) ? project : null,
    partCount: subtasks.length,
  };
}

/** Durations are kept as big integers, and are far smaller than what a number holds exactly. */
export function asNumber(duration: bigint | null): number | null {
  return duration === null ? null : Number(duration);
}
