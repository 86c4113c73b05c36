import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { lockMembers } from "../lock-members.ts";
import type { DeletionView } from "./deletion.contract.ts";
import { getDeletion } from "./get-deletion.ts";

/** Takes the wish to delete the organization back, until its day has come. */
export async function cancelDeletion(context: OrgContext): Promise<DeletionView> {
  const { db, principal } = context;
  const id = principal.orgId;
  await db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "cancel-deletion");
    const found = await tx.organization.findUniqueOrThrow({ where: { id }, select: { name: true, purgeAt: true } });
    if (!found.purgeAt) return;
    // By the database's clock, which is the one that the purge goes by.
    const kept = await tx.$executeRaw`
      update "Organization" set "purgeAt" = null, "updatedAt" = now() where id = ${id} and "purgeAt" > now()`;
    if (kept === 0) throw tooLate();
    await writeAudit(tx, principal, "orgs.cancel-deletion", { type: "organization", id }, { name: found.name });
  });
  return getDeletion(context);
}

const tooLate = () =>
  new AppError({
    code: "conflict",
    reason: "deletion-began",
    userMessage: "The day has come, and the deletion has begun. It can’t be taken back any more.",
  });
