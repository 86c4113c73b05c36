import type { OrgTransaction } from "@guildhall/db";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { handOver } from "./hand-over.ts";
import { keepAnOwner } from "./keep-an-owner.ts";
import type { MemberView } from "./members.contract.ts";
import { requireSuccessor } from "./require-member.ts";

/** Ends somebody's place and hands over what they owned, while the members are locked. */
export async function endMembership(
  tx: OrgTransaction,
  { principal, services }: OrgContext,
  action: "orgs.remove-member" | "orgs.leave",
  { member, successorId }: { member: MemberView; successorId: string },
): Promise<void> {
  const { id, user, role } = member;
  const successor = await requireSuccessor(tx, successorId, user.id);
  await keepAnOwner(tx, services.database.pool, member);
  await tx.member.deleteMany({ where: { id } });
  await handOver(tx, { orgId: principal.orgId, from: user.id, to: successor.user.id });
  const data = { email: user.email, role, successorId: successor.user.id };
  await writeAudit(tx, principal, action, { type: "member", id }, data);
}
