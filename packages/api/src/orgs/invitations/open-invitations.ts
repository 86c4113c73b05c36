import type { Prisma } from "@guildhall/db";

/** The condition for invitations that can still be accepted. */
export function openInvitations() {
  return {
    acceptedAt: null,
    revokedAt: null,
    expiresAt: { gt: new Date() },
  } satisfies Prisma.InvitationWhereInput;
}
