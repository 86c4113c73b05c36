import type { PrismaClient } from "@guildhall/db";
import { verifyPassword } from "better-auth/crypto";

/** Whether this is the password of this person. Count the tries before asking. */
export async function holdsPassword(prisma: PrismaClient, userId: string, password: string): Promise<boolean> {
  const account = await prisma.account.findUnique({
    where: { providerId_accountId: { providerId: "credential", accountId: userId } },
    select: { password: true },
  });
  return account?.password ? verifyPassword({ hash: account.password, password }) : false;
}
