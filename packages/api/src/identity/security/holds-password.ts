import type { PrismaClient } from "@guildhall/db";

/** Whether this is the password of this person. Count the tries before asking. */
export async function holdsPassword(prisma: PrismaClient, userId: string, password: string): Promise<boolean> {
  const account = await prisma.account.findUnique({
    where: { providerId_accountId: { providerId: "credential", accountId: userId } },
    select: { password: true },
  });
  const { verifyPassword } = await import("better-auth/crypto");
  return account?.password ? verifyPassword({ hash: account.password, password }) : false;
}
