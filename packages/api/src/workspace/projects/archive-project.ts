import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireOwnProject } from "./require-project.ts";

/** Takes a project, and what is in it, out of the lists. The default one stays. */
export async function archiveProject({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  const project = await requireOwnProject(db, principal, id);
  if (project.isDefault) throw defaultStays();
  await db.project.update({ where: { id }, data: { archivedAt: new Date() }, select: { id: true } });
}

/** Brings an archived project back to where it was in the list. */
export async function restoreProject({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await requireOwnProject(db, principal, id);
  await db.project.update({ where: { id }, data: { archivedAt: null }, select: { id: true } });
}

function defaultStays(): AppError {
  return new AppError({
    code: "conflict",
    reason: "default-project-stays",
    userMessage: "Your default project can't be archived: new things go there.",
  });
}
