import type { Prisma } from "@guildhall/db";
import { findOpenInvitation, type FoundInvitation } from "./find-invitation.ts";
import { openInvitations } from "./open-invitations.ts";

/** Uses an invitation up, within the caller's transaction; of two who come at once, one does. */
export async function claimInvitation(tx: Prisma.TransactionClient, token: string): Promise<FoundInvitation> {
  const invitation = await findOpenInvitation(tx, token);
  const where = { id: invitation.id, ...openInvitations() };
  const { count } = await tx.invitation.updateMany({ where, data: { acceptedAt: new Date() } });
  // Somebody was faster; asked once more, it says what they did.
  return count === 0 ? findOpenInvitation(tx, token) : invitation;
}
