import type { Prisma } from "@guildhall/db";
import { writeAudit } from "../../ground/write-audit.ts";
import { handOver } from "../hand-over.ts";
import { memberSelect } from "../members.select.ts";

/**
 * Ends somebody's place in an organization. What they owned passes to the longest-standing owner, or where there is no
 * other to the next in rank; when the last owner goes, that one becomes the owner.
 */
export async function giveUpPlace(tx: Prisma.TransactionClient, orgId: string, userId: string): Promise<void> {
  await tx.$executeRaw`select from "Organization" where id = ${orgId} for no key update`;
  const member = await tx.member.findUnique({ where: { orgId_userId: { orgId, userId } }, select: memberSelect });
  if (!member) return;
  const successor = await tx.member.findFirst({
    where: { orgId, userId: { not: userId }, role: { not: "viewer" }, user: { status: "active" } },
    // In the order of the roles, from most to least.
    orderBy: [{ role: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: memberSelect,
  });
  await tx.member.delete({ where: { id: member.id }, select: { id: true } });
  const author = { orgId, userId: null };
  const object = { type: "member", id: member.id };
  const { role, user } = member;
  const data = { email: user.email, role, successorId: successor?.user.id ?? "nobody", by: "Clerk" };
  await writeAudit(tx, author, "orgs.remove-member", object, data);
  if (!successor) return;
  await handOver(tx, { orgId, from: userId, to: successor.user.id });
  if (role !== "owner" || successor.role === "owner") return;
  await tx.member.update({ where: { id: successor.id }, data: { role: "owner" }, select: { id: true } });
  const change = { email: successor.user.email, from: successor.role, to: "owner", by: "Clerk" };
  await writeAudit(tx, author, "orgs.set-role", { type: "member", id: successor.id }, change);
}
