import { AppError } from "@guildhall/kernel";
import { notAllowed } from "../ground/not-allowed.ts";
import type { OrgContext } from "../ground/principal.ts";
import { refuseWhereClerkLeads } from "./clerk/refuse-where-clerk-leads.ts";
import { endMembership } from "./end-membership.ts";
import { lockMembers } from "./lock-members.ts";
import type { RemoveMemberInput } from "./members.contract.ts";
import { mayMove } from "./orgs.policy.ts";
import { requireMember } from "./require-member.ts";

/** Takes somebody out of the organization; what they owned passes to the successor in the same moment. */
export async function removeMember(context: OrgContext, { id, successorId }: RemoveMemberInput): Promise<void> {
  await refuseWhereClerkLeads(context);
  const { db, principal } = context;
  await db.$transaction(async (tx) => {
    const by = await lockMembers(tx, principal, "remove-member");
    const member = await requireMember(tx, id);
    if (member.user.id === principal.userId) throw thatIsLeaving();
    if (!mayMove(by, member.role, null)) throw notAllowed();
    await endMembership(tx, context, "orgs.remove-member", { member, successorId });
  });
}

const thatIsLeaving = () =>
  new AppError({
    code: "conflict",
    reason: "that-is-leaving",
    userMessage: "You can't remove yourself. Leave the organization instead.",
  });
