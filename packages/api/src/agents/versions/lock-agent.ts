import type { OrgTransaction } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";

/** Lets those who change an agent take turns, until the end of the transaction. Answers its id; refuses who may not change it. */
export async function lockAgent(tx: OrgTransaction, principal: Principal, reference: string): Promise<string> {
  await tx.$executeRaw`
    select from "Agent" where ${reference} in (id, slug) and "orgId" = ${principal.orgId} for update`;
  return requireAgent({ db: tx, principal }, reference, "edit");
}
