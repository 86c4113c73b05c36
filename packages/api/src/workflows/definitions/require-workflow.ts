import type { OrgTransaction } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { type Access, accessSelect, requireLevel } from "../../orgs/index.ts";

/** Refuses somebody who may not do with a workflow what needs this level. Answers how it is shared. */
export async function requireWorkflow(
  tx: Pick<OrgTransaction, "workflow">,
  principal: Principal,
  id: string,
  need: ShareLevel,
  also: { archivedAt?: null } = {},
): Promise<Access> {
  const select = { createdById: true, ...accessSelect } as const;
  const row = await tx.workflow.findFirst({ where: { id, agentId: null, ...also }, select });
  const access = row && { ...row, ownerId: row.createdById };
  requireLevel(principal, "workflow", access, need);
  return access;
}
