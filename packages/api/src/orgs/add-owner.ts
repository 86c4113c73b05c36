import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";

/** Makes a person an owner of an organization, within the caller's transaction. */
export async function addOwner(tx: Prisma.TransactionClient, orgId: string, userId: string): Promise<void> {
  await tx.member.create({ data: { id: newId("member"), orgId, userId, role: "owner" } });
}
