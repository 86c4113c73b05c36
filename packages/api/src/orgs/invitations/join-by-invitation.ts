import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { createAccount, hashAccountPassword } from "../../identity/index.ts";
import { claimInvitation } from "./claim-invitation.ts";
import { enterByInvitation } from "./enter-by-invitation.ts";
import { findOpenInvitation } from "./find-invitation.ts";
import type { InvitationAnswered, JoinByInvitationInput } from "./invitations.contract.ts";

const limit = { most: 20, windowMs: 15 * 60 * 1000 };

/**
 * Makes the account of an invited person, with the address that was invited, and lets them into the organization. The
 * address does not count as verified: the link may have come another way than by mail.
 */
export async function joinByInvitation(
  { database }: Services,
  address: string | null,
  { token, name, password }: JoinByInvitationInput,
): Promise<InvitationAnswered> {
  const { prisma, pool } = database;
  if (!(await takeAttempt(pool, `join:${address ?? "unknown"}`, limit))) throw tooManyTries();
  // Asked before hashing too, which is slow on purpose.
  await findOpenInvitation(prisma, token);
  const hash = await hashAccountPassword(password);
  return prisma.$transaction(async (tx) => {
    const invitation = await claimInvitation(tx, token);
    const { email, org } = invitation;
    const { id } = await createAccount(tx, { name, email, isOperator: false }, hash);
    await enterByInvitation(tx, invitation, id);
    return { orgSlug: org.slug, email };
  });
}
