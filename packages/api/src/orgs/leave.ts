import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { refuseWhereClerkLeads } from "./clerk/refuse-where-clerk-leads.ts";
import { endMembership } from "./end-membership.ts";
import { lockMembers } from "./lock-members.ts";
import { memberSelect } from "./members.select.ts";

/** Gives up the asker's own place; what they owned passes to the successor. The last owner can't go. */
export async function leave(context: OrgContext, { successorId }: { successorId: string }): Promise<void> {
  await refuseWhereClerkLeads(context);
  const { db, principal } = context;
  await db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "leave");
    const member = await tx.member.findFirst({ where: { userId: principal.userId }, select: memberSelect });
    if (!member) throw notFound("member");
    await endMembership(tx, context, "orgs.leave", { member, successorId });
  });
}
