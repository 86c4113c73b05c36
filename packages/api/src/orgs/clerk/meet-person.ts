import type { Prisma } from "@guildhall/db";
import { lockOwners } from "../../ground/lock-owners.ts";
import type { Services } from "../../ground/services.ts";
import type { Clerk, ClerkTokenClaims } from "../../identity/index.ts";
import { placeOf } from "./clerk-change.ts";
import { isGoneAtClerk } from "./is-gone-at-clerk.ts";
import { isOvertaken } from "./is-overtaken.ts";
import { lockAtClerk } from "./lock-at-clerk.ts";
import { putMembership } from "./put-membership.ts";
import { putOrganization } from "./put-organization.ts";
import { putPerson } from "./put-person.ts";
import { roleAtClerk } from "./role-at-clerk.ts";

/**
 * Makes account and place of somebody who shows a token before a webhook told of them; nothing is made anew of what is
 * gone at Clerk. The first person of an installation that nobody looks after does so from now on.
 */
export async function meetPerson(
  { database, clerk }: Pick<Services, "database"> & { clerk: Clerk },
  claims: ClerkTokenClaims,
): Promise<void> {
  const { clerkUserId, organization } = claims;
  clerk.hasOperator = await database.prisma.$transaction(async (tx) => {
    await lockOwners(tx);
    await lockAtClerk(tx, ...(organization ? [organization.clerkOrgId] : []), clerkUserId);
    if (await isGoneAtClerk(tx, [clerkUserId])) return clerk.hasOperator;
    const select = { id: true, email: true, status: true };
    const person =
      (await tx.user.findUnique({ where: { clerkUserId }, select })) ??
      (await putPerson(tx, { clerkUserId, name: claims.name, email: claims.email }));
    if (organization) await meetAtPlace(tx, person, claims, organization);
    return person.status === "suspended" ? clerk.hasOperator : lookAfter(tx, person.id);
  });
}

async function meetAtPlace(
  tx: Prisma.TransactionClient,
  person: { id: string; email: string },
  { clerkUserId, issuedAt }: ClerkTokenClaims,
  { clerkOrgId, slug, role }: NonNullable<ClerkTokenClaims["organization"]>,
): Promise<void> {
  if (await isGoneAtClerk(tx, [clerkOrgId])) return;
  if (await isOvertaken(tx, { subjectId: placeOf(clerkOrgId, clerkUserId), at: issuedAt, isEnd: false })) return;
  const orgId = await putOrganization(tx, { clerkOrgId, name: null, slug });
  const place = { orgId_userId: { orgId, userId: person.id } };
  // Who has a place has it from a webhook, which knows better than a token that is a minute old.
  if (await tx.member.findUnique({ where: place, select: { id: true } })) return;
  await putMembership(tx, { orgId, userId: person.id, email: person.email, role: roleAtClerk(role) });
}

/** Somebody looks after the installation from now on: this one, where nobody did. */
async function lookAfter(tx: Prisma.TransactionClient, id: string): Promise<true> {
  const operator = await tx.user.findFirst({ where: { isOperator: true }, select: { id: true } });
  if (!operator) await tx.user.update({ where: { id }, data: { isOperator: true }, select: { id: true } });
  return true;
}
