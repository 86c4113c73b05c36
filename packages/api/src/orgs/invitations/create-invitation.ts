import type { OrgTransaction } from "@guildhall/db";
import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { invitationMail, queueAccountMail } from "../../identity/index.ts";
import { refuseWhereClerkLeads } from "../clerk/refuse-where-clerk-leads.ts";
import { lockMembers } from "../lock-members.ts";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import type { CreateInvitationInput, InvitationCreated } from "./invitations.contract.ts";
import { invitationSelect } from "./invitations.select.ts";
import { openInvitations } from "./open-invitations.ts";

const createdSelect = { ...invitationSelect, org: { select: { name: true } } } as const;
const validMs = 7 * 24 * 60 * 60 * 1000;
const limit = { most: 60, windowMs: 15 * 60 * 1000 };

/**
 * Asks somebody by mail to join. The link is told to who invites too, for where no mail server is set up; only its hash
 * is kept. An open invitation to the same address is withdrawn.
 */
export async function createInvitation(
  context: OrgContext,
  { email, role }: CreateInvitationInput,
): Promise<InvitationCreated> {
  await refuseWhereClerkLeads(context);
  const { db, services, principal } = context;
  const { orgId, userId } = principal;
  if (!(await takeAttempt(services.database.pool, `invite:${orgId}`, limit))) throw tooManyTries();
  const token = newLinkToken();
  const link = `${services.publicUrl}/invitation/${token}`;
  const data = { orgId, email, role, invitedById: userId, tokenHash: hashLinkToken(token) };
  const { org, ...invitation } = await db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "create-invitation");
    await makeWay(tx, email);
    const id = newId("invitation");
    const expiresAt = new Date(Date.now() + validMs);
    const created = await tx.invitation.create({ data: { id, ...data, expiresAt }, select: createdSelect });
    await writeAudit(tx, principal, "orgs.create-invitation", { type: "invitation", id }, { email, role });
    return created;
  });
  // The outbox is of no organization, so this can't be in the transaction. Where it fails, who invites is told and
  // invites once more, which withdraws this one.
  const words = invitationMail(link, { organization: org.name, invitedBy: invitation.invitedBy?.name ?? "Somebody" });
  await queueAccountMail(services.database.prisma, { userId: null, address: email }, words);
  return { link, sends: services.sendsMail, invitation };
}

/** Withdraws what was open before the members are looked at: so nobody joins by it unseen. */
async function makeWay(tx: OrgTransaction, email: string): Promise<void> {
  await tx.invitation.updateMany({ where: { email, ...openInvitations() }, data: { revokedAt: new Date() } });
  if (await tx.member.findFirst({ where: { user: { email } }, select: { id: true } })) throw memberAlready();
}

const memberAlready = () =>
  new AppError({
    code: "conflict",
    reason: "member-already",
    userMessage: "Whoever has this e-mail address is a member already.",
    fields: { email: "belongs to a member already" },
  });
