import type { Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import { hashLinkToken } from "../../ground/link-token.ts";
import { invitationOverWords, type InvitationState } from "./invitations.contract.ts";

const foundSelect = {
  id: true,
  orgId: true,
  email: true,
  role: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
  org: { select: { name: true, slug: true } },
  invitedBy: { select: { name: true } },
} satisfies Prisma.InvitationSelect;

/** An invitation as those see it who answer it. */
export type FoundInvitation = Prisma.InvitationGetPayload<{ select: typeof foundSelect }> & { state: InvitationState };

/** The invitation of a link, whichever organization it is of. */
export async function findInvitation(
  tx: Pick<Prisma.TransactionClient, "invitation">,
  token: string,
): Promise<FoundInvitation> {
  const where = { tokenHash: hashLinkToken(token) };
  const found = await tx.invitation.findUnique({ where, select: foundSelect });
  if (!found) throw noSuchInvitation();
  return { ...found, state: stateOf(found) };
}

/** The same, but throws when it is over. */
export async function findOpenInvitation(
  tx: Pick<Prisma.TransactionClient, "invitation">,
  token: string,
): Promise<FoundInvitation> {
  const invitation = await findInvitation(tx, token);
  const { state } = invitation;
  if (state === "open") return invitation;
  throw new AppError({
    code: "conflict",
    reason: `invitation-${state}`,
    userMessage: invitationOverWords[state],
  });
}

type Ends = Pick<FoundInvitation, "acceptedAt" | "revokedAt" | "expiresAt">;

function stateOf({ acceptedAt, revokedAt, expiresAt }: Ends): InvitationState {
  if (acceptedAt) return "used";
  if (revokedAt) return "revoked";
  return expiresAt.getTime() <= Date.now() ? "expired" : "open";
}

const noSuchInvitation = () =>
  new AppError({
    code: "not-found",
    reason: "invitation-not-found",
    userMessage: "There is no such invitation. Copy the whole link as it was given to you, or ask for a new one.",
  });
