import type { OrgTransaction } from "@guildhall/db";
import { AppError, notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { mayChangeProject, maySeeProject } from "./projects.policy.ts";
import { projectSelect } from "./projects.select.ts";

type Reader = Pick<OrgTransaction, "project">;

/** The project, when the asker may see it; else it is not there for them. */
export async function requireProject(db: Reader, principal: Principal, id: string) {
  const project = await db.project.findUnique({ where: { id }, select: projectSelect });
  if (!project || !maySeeProject(principal, project)) throw notFound("project");
  return project;
}

/** The project, when the asker may change it. */
export async function requireOwnProject(db: Reader, principal: Principal, id: string) {
  const project = await requireProject(db, principal, id);
  if (mayChangeProject(principal, project)) return project;
  throw new AppError({
    code: "forbidden",
    reason: "not-your-project",
    userMessage: "Only its owner, or an admin of the organization, can change this project.",
  });
}
