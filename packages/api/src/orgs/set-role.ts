import { notAllowed } from "../ground/not-allowed.ts";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { refuseWhereClerkLeads } from "./clerk/refuse-where-clerk-leads.ts";
import { keepAnOwner } from "./keep-an-owner.ts";
import { lockMembers } from "./lock-members.ts";
import type { MemberView, SetRoleInput } from "./members.contract.ts";
import { mayMove } from "./orgs.policy.ts";
import { requireMember } from "./require-member.ts";

/** Gives a member another role. Only owners make owners or take that away, and one always stays. */
export async function setRole(context: OrgContext, { id, role }: SetRoleInput): Promise<MemberView> {
  await refuseWhereClerkLeads(context);
  const { db, principal, services } = context;
  return db.$transaction(async (tx) => {
    const by = await lockMembers(tx, principal, "set-role");
    const member = await requireMember(tx, id);
    if (!mayMove(by, member.role, role)) throw notAllowed();
    if (member.role === role) return member;
    if (role !== "owner") await keepAnOwner(tx, services.database.pool, member);
    await tx.member.updateMany({ where: { id }, data: { role } });
    const change = { email: member.user.email, from: member.role, to: role };
    await writeAudit(tx, principal, "orgs.set-role", { type: "member", id }, change);
    return { ...member, role };
  });
}
