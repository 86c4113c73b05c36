import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { refuseWhereClerkLeads } from "./clerk/refuse-where-clerk-leads.ts";
import { lockMembers } from "./lock-members.ts";
import type { OrganizationView } from "./members.contract.ts";

/** Gives the organization another name; its address stays, so that no link breaks. */
export async function renameOrganization(context: OrgContext, { name }: { name: string }): Promise<OrganizationView> {
  await refuseWhereClerkLeads(context);
  const { db, principal } = context;
  const { orgId } = principal;
  return db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "rename");
    const select = { id: true, name: true, slug: true };
    const after = await tx.organization.update({ where: { id: orgId }, data: { name }, select });
    await writeAudit(tx, principal, "orgs.rename", { type: "organization", id: orgId }, { name });
    return after;
  });
}
