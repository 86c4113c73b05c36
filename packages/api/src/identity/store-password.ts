import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";

/** Keeps a hashed password as the one with which the person signs in, within the caller's transaction. */
export async function storePassword(tx: Prisma.TransactionClient, userId: string, password: string): Promise<void> {
  const way = { providerId: "credential", accountId: userId };
  await tx.account.upsert({
    where: { providerId_accountId: way },
    update: { password },
    create: { id: newId("account"), userId, ...way, password },
    select: { id: true },
  });
}
