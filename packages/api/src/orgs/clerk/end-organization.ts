import type { Prisma } from "@guildhall/db";
import { readSystemSetting } from "../../ground/read-system-setting.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { tellOwners } from "../deletion/tell-owners.ts";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Has an organization that was deleted at Clerk deleted here when the waiting period is over, while it is locked. From now
 * on it is none of Clerk's: until the day its owners can keep it.
 */
export async function endOrganization(
  tx: Prisma.TransactionClient,
  publicUrl: string,
  clerkOrgId: string,
): Promise<void> {
  const here = await tx.organization.findUnique({
    where: { clerkOrgId },
    select: { id: true, name: true, purgeAt: true },
  });
  if (!here) return;
  const { id, name } = here;
  const waitMs = (await readSystemSetting(tx, "organizations.deletion-days")) * dayMs;
  const purgeAt = here.purgeAt ?? new Date(Date.now() + waitMs);
  await tx.organization.update({ where: { id }, data: { clerkOrgId: null, purgeAt }, select: { id: true } });
  const data = { name, purgeAt: purgeAt.toISOString(), by: "Clerk" };
  await writeAudit(tx, { orgId: id, userId: null }, "orgs.request-deletion", { type: "organization", id }, data);
  await tellOwners(tx, publicUrl, { orgId: id, name, purgeAt, who: "It was deleted at Clerk." });
}
