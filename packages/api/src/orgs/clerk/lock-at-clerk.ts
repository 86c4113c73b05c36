import type { Prisma } from "@guildhall/db";

/**
 * Until the transaction ends, nobody else changes what belongs to this organization or person of Clerk. Name the
 * organization first, so that two never wait for each other.
 */
export async function lockAtClerk(tx: Prisma.TransactionClient, ...clerkIds: string[]): Promise<void> {
  for (const clerkId of clerkIds) await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${clerkId}, 7))`;
}
