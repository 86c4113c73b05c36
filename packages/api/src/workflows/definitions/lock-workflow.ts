import type { OrgTransaction } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { visibleWorkflow } from "./visible-workflow.ts";

/** Lets those who change a workflow take turns, until the end of the transaction. Answers whether there is one to change. */
export async function lockWorkflow(tx: OrgTransaction, principal: Principal, id: string): Promise<boolean> {
  await tx.$executeRaw`select from "Workflow" where id = ${id} and "orgId" = ${principal.orgId} for update`;
  const found = await tx.workflow.findFirst({ where: { id, ...visibleWorkflow(principal) }, select: { id: true } });
  return found !== null;
}
