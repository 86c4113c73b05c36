import type { Prisma } from "@guildhall/db";
import type { Role } from "@guildhall/db/rows";
import { newId } from "@guildhall/kernel";
import { writeAudit } from "../../ground/write-audit.ts";

/** Gives somebody the role in an organization that they have at Clerk, while both are locked. */
export async function putMembership(
  tx: Prisma.TransactionClient,
  { orgId, userId, email, role }: { orgId: string; userId: string; email: string; role: Role },
): Promise<void> {
  const author = { orgId, userId: null };
  const here = await tx.member.findUnique({
    where: { orgId_userId: { orgId, userId } },
    select: { id: true, role: true },
  });
  if (here?.role === role) return;
  const id = here?.id ?? newId("member");
  const object = { type: "member", id };
  if (here) {
    await tx.member.update({ where: { id }, data: { role }, select: { id: true } });
    await writeAudit(tx, author, "orgs.set-role", object, { email, from: here.role, to: role, by: "Clerk" });
  } else {
    await tx.member.create({ data: { id, orgId, userId, role }, select: { id: true } });
    await writeAudit(tx, author, "orgs.add-member", object, { email, role, by: "Clerk" });
  }
}
