import type { Prisma } from "@guildhall/db";
import { writeAudit } from "../../ground/write-audit.ts";
import { handOver } from "../hand-over.ts";

/**
 * Passes all that an account has that was made before the person's address was known to the one that has this address,
 * and deletes the first.
 */
export async function mergePeople(tx: Prisma.TransactionClient, from: string, to: string): Promise<void> {
  const places = await tx.member.findMany({
    where: { userId: from },
    orderBy: { orgId: "asc" },
    select: { id: true, orgId: true },
  });
  for (const { id, orgId } of places) {
    await handOver(tx, { orgId, from, to });
    const place = { orgId_userId: { orgId, userId: to } };
    const isIn = await tx.member.findUnique({ where: place, select: { id: true } });
    if (isIn) await tx.member.delete({ where: { id }, select: { id: true } });
    else await tx.member.update({ where: { id }, data: { userId: to }, select: { id: true } });
    await writeAudit(tx, { orgId, userId: null }, "orgs.merge-people", { type: "user", id: to }, { from, by: "Clerk" });
  }
  await tx.user.delete({ where: { id: from }, select: { id: true } });
}
