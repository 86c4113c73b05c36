import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { refuseWhereClerkLeads } from "./clerk/refuse-where-clerk-leads.ts";
import { lockMembers } from "./lock-members.ts";
import { requireMember } from "./require-member.ts";

/** Makes another member an owner in the asker's place, who stays on as an admin. */
export async function transferOwnership(context: OrgContext, { id }: { id: string }): Promise<void> {
  await refuseWhereClerkLeads(context);
  const { db, principal } = context;
  await db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "transfer-ownership");
    const member = await requireMember(tx, id);
    if (member.user.id === principal.userId) throw yoursAlready();
    await tx.member.updateMany({ where: { id }, data: { role: "owner" } });
    await tx.member.updateMany({ where: { userId: principal.userId }, data: { role: "admin" } });
    const data = { email: member.user.email };
    await writeAudit(tx, principal, "orgs.transfer-ownership", { type: "member", id }, data);
  });
}

const yoursAlready = () =>
  new AppError({
    code: "conflict",
    reason: "yours-already",
    userMessage: "You are an owner already. Choose somebody else.",
  });
