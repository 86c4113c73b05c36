import type { OrgTransaction } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { requireWorkflow } from "./require-workflow.ts";

/** Lets those who change a workflow take turns, until the end of the transaction; refuses who may not change it. */
export async function lockWorkflow(tx: OrgTransaction, principal: Principal, id: string): Promise<void> {
  await tx.$executeRaw`select from "Workflow" where id = ${id} and "orgId" = ${principal.orgId} for update`;
  await requireWorkflow(tx, principal, id, "edit");
}
