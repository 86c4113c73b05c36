import type { Prisma } from "@guildhall/db";

/** Forgets a person's seed, backup codes and trusted browsers, within the caller's transaction. Answers whether it was on. */
export async function dropSecondFactor(tx: Prisma.TransactionClient, userId: string): Promise<boolean> {
  const known = await tx.twoFactor.findUnique({ where: { userId }, select: { enabledAt: true, secretId: true } });
  // What the seed opens goes with it.
  if (known) await tx.personalSecret.deleteMany({ where: { id: known.secretId } });
  await tx.backupCode.deleteMany({ where: { userId } });
  await tx.device.deleteMany({ where: { userId } });
  return Boolean(known?.enabledAt);
}
