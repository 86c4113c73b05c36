import { agentRow, projectRow, runRow, taskRow, userRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";

const shape = taskRow.shape;
const status = shape.status.unwrap();
const priority = shape.priority.unwrap();

const longestTag = 40;
const mostTags = 20;
const tag = typedText(z.string().min(1).max(longestTag));
const tenYearsMs = 315_576_000_000;
const duration = z.int().min(0).max(tenYearsMs).nullable();

/** An instant with its zone, in ISO 8601, of a year that calendars of today have. */
const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => /^(19[7-9]|[2-9]\d\d)/.test(text), "must be in the years from 1970 to 9999")
  .transform((text) => new Date(text));

/** What people say about a task. */
const told = {
  title: typedText(shape.title),
  description: typedText(shape.description),
  status,
  priority,
  type: shape.type.unwrap(),
  dueAt: instant.nullable(),
  estimateMs: duration,
  spentMs: duration,
  /** Follows the sub-tasks where there are some. */
  percentDone: shape.percentDone,
  tags: z.array(tag).max(mostTags),
  /** Who does it: a member, who sees the task from then on; nobody, when it is null. */
  assigneeId: typedText(z.string().min(1).max(100)).nullable(),
  projectId: idSchema("project"),
  importance: shape.importance.unwrap(),
  urgency: shape.urgency.unwrap(),
  complexity: shape.complexity.unwrap(),
  personWeight: shape.personWeight.unwrap(),
};

/** A new task: a title is enough. It goes to its parent's project, the one named, or the person's default. */
export const createTaskInput = z.object({
  ...z.object(told).partial().shape,
  title: told.title,
  parentId: idSchema("task").optional(),
});
export type CreateTaskInput = z.infer<typeof createTaskInput>;

/** A follow-up of a conversation's summary, in its words. */
export const makeFollowUpTaskInput = z.object({
  conversationId: idSchema("conversation"),
  followUp: z.string().min(1).max(300),
});
export type MakeFollowUpTaskInput = z.infer<typeof makeFollowUpTaskInput>;

export const taskIdInput = z.object({ id: idSchema("task") });

/** A change of what is said about a task; its score follows. */
export const updateTaskInput = taskIdInput.extend(z.object(told).partial().shape);
export type UpdateTaskInput = z.infer<typeof updateTaskInput>;

/** Where a task goes on the board: into a column, behind the task named or to the front. */
export const moveTaskInput = taskIdInput.extend({ status, afterId: idSchema("task").nullable() });
export type MoveTaskInput = z.infer<typeof moveTaskInput>;

/** What a list of tasks goes by: best score, soonest due, highest priority, or the order of a column of the board. */
export const taskSort = z.enum(["score", "due", "priority", "board"]);
export type TaskSort = z.infer<typeof taskSort>;

export const listTasksInput = pageInput.extend({
  sort: taskSort.default("score"),
  status: z.array(status).max(status.options.length).optional(),
  assigneeId: told.assigneeId.unwrap().optional(),
  /** Only what the asker has to do: assigned to them, or theirs and assigned to nobody. */
  mine: z.boolean().optional(),
  projectId: idSchema("project").optional(),
  tag: tag.optional(),
  /** Words to look for in title and description; sub-tasks are looked through too. */
  query: typedText(z.string().max(200)).optional(),
  dueBefore: instant.optional(),
  /** Those that were archived, in place of those that were not. */
  archived: z.boolean().default(false),
});
export type ListTasksInput = z.infer<typeof listTasksInput>;

export const listAssigneesInput = z.object({ query: typedText(z.string().max(200)).optional() });
export type ListAssigneesInput = z.infer<typeof listAssigneesInput>;

/** A member whom tasks can be assigned to. */
export const assignee = userRow.pick({ id: true, name: true });
export const assignees = z.object({ items: z.array(assignee) });

/** A task as lists and the board show it. */
export const taskSummary = taskRow
  .pick({ id: true, title: true, tags: true, dueAt: true, percentDone: true, score: true, completedAt: true })
  .extend({
    status,
    priority,
    estimateMs: z.int().nullable(),
    assignee: assignee.nullable(),
    project: projectRow.pick({ id: true, name: true, icon: true, color: true }).nullable(),
    parent: taskRow.pick({ id: true, title: true }).nullable(),
    /** How many sub-tasks it has. */
    partCount: z.int(),
  });
export type TaskSummary = z.infer<typeof taskSummary>;

/** A task as its own panel shows it. */
export const taskView = taskSummary.extend(
  taskRow.pick({ description: true, createdAt: true, updatedAt: true, archivedAt: true }).extend({
    type: told.type,
    spentMs: z.int().nullable(),
    importance: told.importance,
    urgency: told.urgency,
    complexity: told.complexity,
    personWeight: told.personWeight,
    owner: assignee.nullable(),
    /** The run that made it. */
    run: runRow
      .pick({ id: true, kind: true, createdAt: true })
      .extend({
        /** Its conversation, when that is the asker's own. */
        conversationId: z.string().nullable(),
        agent: agentRow.pick({ slug: true, name: true, color: true }).nullable(),
      })
      .nullable(),
    parts: z.array(taskSummary),
  }).shape,
);
export type TaskView = z.infer<typeof taskView>;
