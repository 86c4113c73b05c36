import type { Prisma } from "@guildhall/db";
import { giveUpPlace } from "./give-up-place.ts";

/** Ends the place that somebody had at Clerk, while both are locked; nothing happens where one of them is not known. */
export async function endMembershipAtClerk(
  tx: Prisma.TransactionClient,
  { clerkOrgId, clerkUserId }: { clerkOrgId: string; clerkUserId: string },
): Promise<void> {
  const organization = await tx.organization.findUnique({ where: { clerkOrgId }, select: { id: true } });
  const person = await tx.user.findUnique({ where: { clerkUserId }, select: { id: true } });
  if (organization && person) await giveUpPlace(tx, organization.id, person.id);
}
