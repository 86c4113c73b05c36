import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ProjectView } from "./projects.contract.ts";
import { projectSelect, viewProject, visibleProjects } from "./projects.select.ts";

/** One project that the asker may see, archived or not. */
export async function getProject({ db, principal }: OrgContext, { id }: { id: string }): Promise<ProjectView> {
  const project = await db.project.findFirst({ where: { id, ...visibleProjects(principal) }, select: projectSelect });
  if (!project) throw notFound("project");
  return viewProject(principal, project);
}
