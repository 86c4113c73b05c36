import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { lockMembers } from "./lock-members.ts";
import type { OrganizationView } from "./members.contract.ts";

/** Gives the organization another name; its address stays, so that no link breaks. */
export function renameOrganization(
  { db, principal }: OrgContext,
  { name }: { name: string },
): Promise<OrganizationView> {
  const { orgId } = principal;
  return db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "rename");
    const select = { id: true, name: true, slug: true };
    const after = await tx.organization.update({ where: { id: orgId }, data: { name }, select });
    await writeAudit(tx, principal, "orgs.rename", { type: "organization", id: orgId }, { name });
    return after;
  });
}
