import type { Prisma } from "@guildhall/db";
import type { ClerkMembership } from "./clerk-events.ts";
import { nameAtClerk } from "./person-at-clerk.ts";
import { putMembership } from "./put-membership.ts";
import { putOrganization } from "./put-organization.ts";
import { putPerson } from "./put-person.ts";
import { roleAtClerk } from "./role-at-clerk.ts";

/**
 * Gives somebody the place that Clerk tells of, while both are locked. Who or what is not known yet is made of what the
 * message tells; who is known is left as they are, since the message may be older.
 */
export async function putMembershipAtClerk(
  tx: Prisma.TransactionClient,
  { organization, public_user_data: told, role }: ClerkMembership,
): Promise<void> {
  const { id: clerkOrgId, name, slug = null } = organization;
  const known = await tx.organization.findUnique({ where: { clerkOrgId }, select: { id: true } });
  const orgId = known?.id ?? (await putOrganization(tx, { clerkOrgId, name, slug }));
  const clerkUserId = told.user_id;
  const select = { id: true, email: true };
  const person =
    (await tx.user.findUnique({ where: { clerkUserId }, select })) ??
    (await putPerson(tx, { clerkUserId, name: nameAtClerk(told), email: null }));
  await putMembership(tx, { orgId, userId: person.id, email: person.email, role: roleAtClerk(role) });
}
