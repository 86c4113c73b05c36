import type { OrgContext } from "../../ground/principal.ts";
import { lockOrder, placeAfter } from "../order/index.ts";
import { projectOrder } from "./project-order.ts";
import type { MoveProjectInput } from "./projects.contract.ts";
import { requireProject } from "./require-project.ts";

/**
 * Puts a project behind another, or to the front when none is named. The order is one for the whole organization; those
 * who move at the same moment take turns, so each project ends behind the one that was named for it last.
 */
export async function moveProject({ db, principal }: OrgContext, { id, afterId }: MoveProjectInput): Promise<void> {
  const { orgId } = principal;
  await db.$transaction(async (tx) => {
    await lockOrder(tx, "projects", orgId);
    await requireProject(tx, principal, id, "use");
    if (afterId !== null) await requireProject(tx, principal, afterId);
    if (afterId !== id) await placeAfter(projectOrder(tx, orgId), id, afterId);
  });
}
