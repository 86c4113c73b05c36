import type { OrgContext } from "../../ground/principal.ts";
import { visibleAgent } from "../../orgs/index.ts";
import type { ProjectContents } from "./projects.contract.ts";
import { requireProject } from "./require-project.ts";

const most = 50;

/** What is in a project beside its tasks: agents that the asker sees, and their own conversations. */
export async function listContents({ db, principal }: OrgContext, { id }: { id: string }): Promise<ProjectContents> {
  await requireProject(db, principal, id);
  const [agents, conversations] = await Promise.all([
    db.agent.findMany({
      where: { projectId: id, archivedAt: null, ...visibleAgent(principal) },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: most,
      select: { id: true, slug: true, name: true, description: true, icon: true, color: true },
    }),
    db.conversation.findMany({
      where: { projectId: id, createdById: principal.userId, title: { not: "" }, archivedAt: null, deletedAt: null },
      orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
      take: most,
      select: { id: true, title: true, lastMessageAt: true, agent: { select: { name: true, color: true } } },
    }),
  ]);
  return { agents, conversations };
}
