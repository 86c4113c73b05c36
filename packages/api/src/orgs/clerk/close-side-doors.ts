import type { Prisma } from "@guildhall/db";
import type { PersonHere } from "./person-here.ts";

/**
 * Ends the other ways into an account that passes to whom Clerk knows by its address. Where nobody had checked that
 * address, somebody else may have made the account: then its password, passkeys and API keys end too. The operator's
 * account was made on the machine, and keeps them.
 */
export async function closeSideDoors(
  tx: Prisma.TransactionClient,
  { id: userId, emailVerified, isOperator }: PersonHere,
): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
  if (emailVerified || isOperator) return;
  await tx.account.deleteMany({ where: { userId } });
  await tx.passkey.deleteMany({ where: { userId } });
  await tx.apiKey.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: new Date() } });
}
