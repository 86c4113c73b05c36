import type { Prisma } from "@guildhall/db";

/** Whether one of these people and organizations was deleted at Clerk, which is for ever: ids are not given again. */
export async function isGoneAtClerk(tx: Prisma.TransactionClient, clerkIds: string[]): Promise<boolean> {
  const where = {
    sender: "clerk",
    subjectId: { in: clerkIds },
    type: { in: ["user.deleted", "organization.deleted"] },
  };
  return (await tx.webhookEvent.findFirst({ where, select: { id: true } })) !== null;
}
