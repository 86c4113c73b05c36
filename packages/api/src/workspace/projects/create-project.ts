import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { lastPosition, lockOrder } from "../order/index.ts";
import { givenFields } from "./given-fields.ts";
import type { CreateProjectInput, ProjectView } from "./projects.contract.ts";
import { projectSelect, viewProject } from "./projects.select.ts";

/** Makes a project at the end of the list; it belongs to its maker, and is theirs alone unless they say otherwise. */
export async function createProject(
  { db, principal }: OrgContext,
  { name, ...rest }: CreateProjectInput,
): Promise<ProjectView> {
  const { orgId, userId } = principal;
  const project = await db.$transaction(async (tx) => {
    await lockOrder(tx, "projects", orgId);
    const { _max } = await tx.project.aggregate({ _max: { position: true } });
    return tx.project.create({
      data: {
        id: newId("project"),
        orgId,
        ownerId: userId,
        name,
        ...givenFields(rest),
        position: lastPosition(_max.position),
      },
      select: projectSelect,
    });
  });
  return viewProject(principal, project);
}
