import type { Prisma } from "@guildhall/db";
import type { OrgContext } from "../../ground/principal.ts";
import type { ProjectThingsInput, ProjectThingsMoved } from "./projects.contract.ts";
import { visibleAgent } from "../../orgs/index.ts";
import { visibleProjects } from "./projects.select.ts";
import { requireProject } from "./require-project.ts";

/** Moves things into a project: agents, the asker's own conversations, and tasks, whose sub-tasks go along. */
export async function takeIn(context: OrgContext, input: ProjectThingsInput): Promise<ProjectThingsMoved> {
  return moveThings(context, input, {}, input.id);
}

/** Takes things out of a project; what is no longer in it stays where it is. */
export async function letGo(context: OrgContext, input: ProjectThingsInput): Promise<ProjectThingsMoved> {
  return moveThings(context, input, { projectId: input.id }, null);
}

async function moveThings(
  { db, principal }: OrgContext,
  { id, agentIds, conversationIds, taskIds }: ProjectThingsInput,
  from: { projectId?: string },
  projectId: string | null,
): Promise<ProjectThingsMoved> {
  const { userId } = principal;
  await requireProject(db, principal, id, "use");
  const among = (ids: string[]) => ({ id: { in: ids }, ...from });
  const reach: Prisma.TaskWhereInput = {
    OR: [{ ownerId: userId }, { assigneeId: userId }, { project: visibleProjects(principal, "use") }],
  };
  const moved = await db.$transaction(async (tx) => {
    const agents = await tx.agent.updateMany({
      where: { AND: [among(agentIds), visibleAgent(principal, { need: "edit" })] },
      data: { projectId },
    });
    const own = { ...among(conversationIds), createdById: userId };
    const conversations = await tx.conversation.updateMany({ where: own, data: { projectId } });
    const tasks = await tx.task.findMany({
      where: { ...among(taskIds), parentId: null, ...reach },
      select: { id: true },
    });
    const movable = tasks.map((task) => task.id);
    const withParts = { OR: [{ id: { in: movable } }, { parentId: { in: movable } }] };
    await tx.task.updateMany({ where: withParts, data: { projectId } });
    return agents.count + conversations.count + tasks.length;
  });
  return { moved };
}
