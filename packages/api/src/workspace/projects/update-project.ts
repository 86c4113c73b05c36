import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireToOpen } from "../../orgs/index.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { givenFields } from "./given-fields.ts";
import type { ProjectView, UpdateProjectInput } from "./projects.contract.ts";
import { projectSelect, viewProject } from "./projects.select.ts";
import { requireOwnProject } from "./require-project.ts";

/** Changes what is said about a project, and who sees it. */
export async function updateProject(
  { db, principal }: OrgContext,
  { id, ...changes }: UpdateProjectInput,
): Promise<ProjectView> {
  const project = await db.$transaction(async (tx) => {
    const before = await requireOwnProject(tx, principal, id);
    if (before.isDefault && changes.visibility === "organization") throw defaultIsPrivate();
    if (changes.visibility !== undefined && changes.visibility !== before.visibility)
      requireToOpen(principal, "project", before, changes.visibility);
    const after = await tx.project.update({ where: { id }, data: givenFields(changes), select: projectSelect });
    if (after.visibility !== before.visibility) {
      const data = { from: before.visibility, to: after.visibility };
      await writeAudit(tx, principal, "projects.share", { type: "project", id }, data);
    }
    return after;
  });
  return viewProject(principal, project);
}

function defaultIsPrivate(): AppError {
  return new AppError({
    code: "conflict",
    reason: "default-project-is-private",
    userMessage: "Your default project is yours alone. Make another one to share.",
  });
}
