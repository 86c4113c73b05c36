import type { OrgTransaction } from "@guildhall/db";
import { AppError, notFound } from "@guildhall/kernel";
import { requireLevel } from "../../orgs/index.ts";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { mayChangeProject, maySeeProject } from "./projects.policy.ts";
import { projectSelect } from "./projects.select.ts";

type Reader = Pick<OrgTransaction, "project">;

/** The project, when the asker may do with it what needs this level; who may not see it is told that there is none. */
export async function requireProject(db: Reader, principal: Principal, id: string, need: ShareLevel = "view") {
  const project = await db.project.findUnique({ where: { id }, select: projectSelect });
  if (!project || !maySeeProject(principal, project)) throw notFound("project");
  requireLevel(principal, "project", project, need);
  return project;
}

/** The project, when the asker may change it. */
export async function requireOwnProject(db: Reader, principal: Principal, id: string) {
  const project = await requireProject(db, principal, id);
  if (mayChangeProject(principal, project)) return project;
  throw new AppError({
    code: "forbidden",
    reason: "not-your-project",
    userMessage:
      "Only its owner, an admin of the organization, or whom it is shared with to edit, can change this project.",
  });
}
