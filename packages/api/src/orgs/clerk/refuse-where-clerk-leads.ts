import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";

/** Refuses to change by hand who belongs to an organization that Clerk keeps in step; one of our own is left alone. */
export async function refuseWhereClerkLeads({ db, principal, services }: OrgContext): Promise<void> {
  if (!services.clerk) return;
  const where = { id: principal.orgId, clerkOrgId: { not: null } };
  if (await db.organization.findFirst({ where, select: { id: true } })) throw clerkLeads();
}

const clerkLeads = () =>
  new AppError({
    code: "conflict",
    reason: "clerk-keeps-members",
    userMessage: "Clerk keeps the name, the members and the roles of this organization. Change them there.",
  });
