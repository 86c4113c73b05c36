import { newId } from "@guildhall/kernel";
import { enqueue } from "@guildhall/jobs";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { lockMembers } from "../lock-members.ts";
import { orgJobs } from "../orgs.jobs.ts";
import type { ExportView } from "./exports.contract.ts";
import { exportSelect } from "./exports.select.ts";

/**
 * Has a copy made of all that the organization holds, without secrets and without what others keep to themselves. It takes
 * the place of the one before; while one is being made, that one is answered.
 */
export function createExport({ db, principal }: OrgContext): Promise<ExportView> {
  const { orgId, userId } = principal;
  return db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "create-export");
    const underWay = { status: { in: ["pending" as const, "running" as const] } };
    const there = await tx.organizationExport.findFirst({ where: underWay, select: exportSelect });
    if (there) return there;
    await tx.organizationExport.deleteMany({ where: { NOT: underWay } });
    const id = newId("organizationExport");
    const created = await tx.organizationExport.create({
      data: { id, orgId, askedById: userId },
      select: exportSelect,
    });
    await enqueue(tx, orgJobs, "orgs.export", { orgId, exportId: id }, { id });
    await writeAudit(tx, principal, "orgs.create-export", { type: "organization", id: orgId }, {});
    return created;
  });
}
