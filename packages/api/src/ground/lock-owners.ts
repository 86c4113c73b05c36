import type { Prisma } from "@guildhall/db";

/** Until the transaction ends, nobody else makes an owner: of two who would be the first, one sees the other. */
export async function lockOwners(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('create-owner'))`;
}
