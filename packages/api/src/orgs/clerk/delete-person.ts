import type { Prisma } from "@guildhall/db";
import { giveUpPlace } from "./give-up-place.ts";

/**
 * Deletes the account of somebody who is gone at Clerk, while they are locked: in each of their organizations what they
 * owned passes to a member who stays. What was kept of their messages from Clerk goes too.
 */
export async function deletePerson(tx: Prisma.TransactionClient, clerkUserId: string): Promise<void> {
  await tx.webhookEvent.updateMany({ where: { sender: "clerk", subjectId: clerkUserId }, data: { payload: {} } });
  const person = await tx.user.findUnique({
    where: { clerkUserId },
    select: { id: true, members: { orderBy: { orgId: "asc" }, select: { orgId: true } } },
  });
  if (!person) return;
  for (const { orgId } of person.members) await giveUpPlace(tx, orgId, person.id);
  await tx.user.delete({ where: { id: person.id }, select: { id: true } });
}
