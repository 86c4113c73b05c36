import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ProjectView } from "./projects.contract.ts";
import { projectSelect, viewProject } from "./projects.select.ts";

/** The person's default project, where new things go; it is made when it is first needed. */
export async function ensureDefaultProject({ db, principal }: OrgContext): Promise<ProjectView> {
  const { orgId, userId } = principal;
  const find = () => db.project.findFirst({ where: { ownerId: userId, isDefault: true }, select: projectSelect });
  const known = await find();
  if (known) return viewProject(principal, known);
  // Of two requests that both find none, the index lets one make it.
  await db.project.createMany({
    data: [{ id: newId("project"), orgId, ownerId: userId, name: "Personal", icon: "inbox", isDefault: true }],
    skipDuplicates: true,
  });
  const made = await find();
  if (!made) throw new Error("The default project that was just made is gone.");
  return viewProject(principal, made);
}
