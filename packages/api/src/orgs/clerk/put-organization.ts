import type { Prisma } from "@guildhall/db";
import { organizationRow } from "@guildhall/db/rows";
import { writeAudit } from "../../ground/write-audit.ts";
import { createOrganization } from "../create-organization.ts";

type OrganizationAtClerk = { clerkOrgId: string; name: string | null; slug: string | null };

const longestName = organizationRow.shape.name;

/**
 * Makes an organization here what Clerk tells of it, and answers its id, while it is locked. Its address is made once, of
 * the short name at Clerk, and stays, so that no link breaks.
 */
export async function putOrganization(
  tx: Prisma.TransactionClient,
  { clerkOrgId, name: told, slug }: OrganizationAtClerk,
): Promise<string> {
  const name = told && longestName.safeParse(told.slice(0, 120)).data;
  const here = await tx.organization.findUnique({ where: { clerkOrgId }, select: { id: true, name: true } });
  if (!here) return create(tx, clerkOrgId, name ?? slug ?? "Organization", slug);
  if (!name || name === here.name) return here.id;
  const { id } = here;
  await tx.organization.update({ where: { id }, data: { name }, select: { id: true } });
  const data = { name, by: "Clerk" };
  await writeAudit(tx, { orgId: id, userId: null }, "orgs.rename", { type: "organization", id }, data);
  return id;
}

async function create(
  tx: Prisma.TransactionClient,
  clerkOrgId: string,
  name: string,
  slug: string | null,
): Promise<string> {
  const { id } = await createOrganization(tx, { name, like: slug ?? name });
  await tx.organization.update({ where: { id }, data: { clerkOrgId }, select: { id: true } });
  const data = { name, by: "Clerk" };
  await writeAudit(tx, { orgId: id, userId: null }, "orgs.create", { type: "organization", id }, data);
  return id;
}
