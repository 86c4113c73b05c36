import type { Services } from "../../ground/services.ts";
import { linkOver, openPublicLink, type Visit } from "../../orgs/index.ts";
import type { SharedProject } from "./projects.contract.ts";

const most = 500;

/** The project of a public link, as anybody may see it: what is to do, not who does it. */
export async function lookAtSharedProject(services: Services, visit: Visit): Promise<SharedProject> {
  const { kind, id, db } = await openPublicLink(services, visit);
  if (kind !== "project") throw linkOver();
  const project = await db.project.findFirst({
    where: { id, archivedAt: null },
    select: {
      name: true,
      description: true,
      icon: true,
      color: true,
      status: true,
      tasks: {
        where: { archivedAt: null, parentId: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        take: most,
        select: { title: true, status: true, priority: true, dueAt: true, percentDone: true },
      },
    },
  });
  if (!project) throw linkOver();
  return project;
}
