import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { lockMembers } from "../lock-members.ts";
import { openInvitations } from "./open-invitations.ts";

/** Withdraws an invitation that nobody has accepted yet: its link opens nothing from then on. */
export async function revokeInvitation({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "revoke-invitation");
    const invitation = await tx.invitation.findFirst({ where: { id }, select: { email: true, role: true } });
    const where = { id, ...openInvitations() };
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: new Date() } });
    if (!invitation || count === 0) throw notFound("invitation");
    await writeAudit(tx, principal, "orgs.revoke-invitation", { type: "invitation", id }, invitation);
  });
}
