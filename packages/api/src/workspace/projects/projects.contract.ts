import { agentRow, conversationRow, projectRow, taskRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { sharingSign } from "../../orgs/sharing/sharing.contract.ts";

const shape = projectRow.shape;

/** Who sees a project: its owner alone, or every member. */
export const projectVisibility = z.enum(["private", "organization"]);

const webAddress = z
  .union([z.literal(""), z.url({ protocol: /^(https?|ssh|git)$/ }), z.string().regex(/^[\w.-]+@[\w.-]+:\S+$/)])
  .pipe(shape.repositoryUrl.unwrap());

/** What people say about a project; the last five are for those that hold code. */
const told = {
  name: typedText(shape.name),
  description: typedText(shape.description),
  icon: shape.icon.unwrap(),
  color: shape.color.unwrap(),
  visibility: projectVisibility,
  status: shape.status.unwrap(),
  type: typedText(shape.type.unwrap()),
  programmingLanguage: typedText(shape.programmingLanguage.unwrap()),
  framework: typedText(shape.framework.unwrap()),
  repositoryUrl: typedText(webAddress),
  localPath: typedText(shape.localPath.unwrap()),
};

/** A new project: a name is enough. It is private until its maker opens it to the organization. */
export const createProjectInput = z.object({ ...z.object(told).partial().shape, name: told.name });
export type CreateProjectInput = z.infer<typeof createProjectInput>;

export const projectIdInput = z.object({ id: idSchema("project") });

/** A change of what is said about a project; an empty text takes a field away. */
export const updateProjectInput = projectIdInput.extend(z.object(told).partial().shape);
export type UpdateProjectInput = z.infer<typeof updateProjectInput>;

/** Where a project goes in the list: behind the one named, or to the front. */
export const moveProjectInput = projectIdInput.extend({ afterId: idSchema("project").nullable() });
export type MoveProjectInput = z.infer<typeof moveProjectInput>;

export const listProjectsInput = pageInput.extend({
  /** Those that were archived, in place of those that were not. */
  archived: z.boolean().default(false),
});
export type ListProjectsInput = z.infer<typeof listProjectsInput>;

const mostAtOnce = 100;

/** Agents, conversations and tasks that go into a project, or out of it. */
export const projectThingsInput = projectIdInput.extend({
  agentIds: z.array(idSchema("agent")).max(mostAtOnce).default([]),
  conversationIds: z.array(idSchema("conversation")).max(mostAtOnce).default([]),
  taskIds: z.array(idSchema("task")).max(mostAtOnce).default([]),
});
export type ProjectThingsInput = z.infer<typeof projectThingsInput>;

/** A project as its public page shows it, with its tasks that are not archived. */
export const sharedProject = projectRow
  .pick({ name: true, description: true, icon: true, color: true, status: true })
  .extend({
    tasks: z.array(taskRow.pick({ title: true, status: true, priority: true, dueAt: true, percentDone: true })),
  });
export type SharedProject = z.infer<typeof sharedProject>;

/** A project as lists show it. */
export const projectSummary = projectRow
  .pick({ id: true, name: true, description: true, icon: true, color: true, isDefault: true, status: true })
  .extend({
    visibility: projectRow.shape.visibility.unwrap(),
    sharing: sharingSign,
    /** Whether it is the asker's own. */
    isOwn: z.boolean(),
    /** Whether the asker may change and archive it. */
    mayChange: z.boolean(),
    archivedAt: projectRow.shape.archivedAt,
  });
export type ProjectSummary = z.infer<typeof projectSummary>;

/** A project as its own page shows it. */
export const projectView = projectSummary.extend(
  projectRow.pick({
    type: true,
    programmingLanguage: true,
    framework: true,
    repositoryUrl: true,
    localPath: true,
    createdAt: true,
    updatedAt: true,
  }).shape,
);
export type ProjectView = z.infer<typeof projectView>;

/** What is in a project beside its tasks, as far as the asker may see it; the last changed first, 50 of each at most. */
export const projectContents = z.object({
  agents: z.array(agentRow.pick({ id: true, slug: true, name: true, description: true, icon: true, color: true })),
  conversations: z.array(
    conversationRow
      .pick({ id: true, title: true, lastMessageAt: true })
      .extend({ agent: agentRow.pick({ name: true, color: true }) }),
  ),
});
export type ProjectContents = z.infer<typeof projectContents>;

/** How many things went where they were asked to go; those that the asker may not move are not among them. */
export const projectThingsMoved = z.object({ moved: z.int() });
export type ProjectThingsMoved = z.infer<typeof projectThingsMoved>;
