import type { Services } from "../../ground/services.ts";
import { findInvitation } from "./find-invitation.ts";
import type { InvitationLook } from "./invitations.contract.ts";

/** What an invitation says, to whoever has its link. Whether its address has an account is not told. */
export async function lookAtInvitation({ database }: Services, { token }: { token: string }): Promise<InvitationLook> {
  const { email, role, expiresAt, state, org, invitedBy } = await findInvitation(database.prisma, token);
  return { email, role, expiresAt, state, organizationName: org.name, invitedBy: invitedBy?.name ?? null };
}
