import type { OrgTransaction } from "@guildhall/db";
import type { Role } from "@guildhall/db/rows";
import { notAllowed } from "../ground/not-allowed.ts";
import type { Principal } from "../ground/principal.ts";
import { type OrgsAction, orgsPolicy } from "./orgs.policy.ts";

/**
 * Until the transaction ends, nobody else changes who belongs to the organization. Answers the asker's role as it is now:
 * somebody may have taken it away while they waited.
 */
export async function lockMembers(tx: OrgTransaction, principal: Principal, action: OrgsAction): Promise<Role> {
  const { orgId, userId } = principal;
  await tx.$executeRaw`select from "Organization" where id = ${orgId} for no key update`;
  const member = await tx.member.findUnique({ where: { orgId_userId: { orgId, userId } }, select: { role: true } });
  if (!member || !orgsPolicy({ ...principal, role: member.role }, action)) throw notAllowed();
  return member.role;
}
