import { AppError } from "@guildhall/kernel";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { PersonContext } from "../../ground/principal.ts";
import { claimInvitation } from "./claim-invitation.ts";
import { enterByInvitation } from "./enter-by-invitation.ts";
import type { InvitationAnswered } from "./invitations.contract.ts";

/** Lets the invited person, who has an account and is signed in with it, into the organization. A key accepts nothing. */
export async function acceptInvitation(
  { services, user, principal }: PersonContext,
  { token }: { token: string },
): Promise<InvitationAnswered> {
  if (principal?.apiKeyId) throw notAllowed();
  return services.database.prisma.$transaction(async (tx) => {
    const invitation = await claimInvitation(tx, token);
    if (invitation.email !== user.email) throw forAnother(invitation.email);
    await enterByInvitation(tx, invitation, user.id);
    return { orgSlug: invitation.org.slug, email: user.email };
  });
}

const forAnother = (email: string) =>
  new AppError({
    code: "forbidden",
    reason: "invitation-for-another",
    userMessage: `This invitation is for ${email}. Sign out, then open it again.`,
  });
