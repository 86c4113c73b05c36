import type { OrgTransaction } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { readSystemSetting } from "../../ground/read-system-setting.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { lockMembers } from "../lock-members.ts";
import type { DeletionView, RequestDeletionInput } from "./deletion.contract.ts";
import { tellOwners } from "./tell-owners.ts";

const dayMs = 24 * 60 * 60 * 1000;

type Asked = { orgId: string; name: string; purgeAt: Date; who: string };

/**
 * Has the organization deleted with all it holds when the waiting period is over, for an owner who typed its name. Until
 * then everything goes on, and any owner can take it back. Asked again, the day stays as it is.
 */
export async function requestDeletion(context: OrgContext, { name }: RequestDeletionInput): Promise<DeletionView> {
  const { db, services, principal } = context;
  const { prisma } = services.database;
  const waitDays = await readSystemSetting(prisma, "organizations.deletion-days");
  const { asked, purgeAt } = await db.$transaction(async (tx) => {
    await lockMembers(tx, principal, "request-deletion");
    return mark(tx, context, name, waitDays);
  });
  // The outbox is of no organization, so this can't be in the transaction; the banner tells everybody besides.
  if (asked) await prisma.$transaction((tx) => tellOwners(tx, services.publicUrl, asked));
  return { purgeAt, waitDays };
}

async function mark(
  tx: OrgTransaction,
  { principal }: OrgContext,
  typed: string,
  waitDays: number,
): Promise<{ asked: Asked | null; purgeAt: Date }> {
  const where = { id: principal.orgId };
  const found = await tx.organization.findUniqueOrThrow({ where, select: { name: true, purgeAt: true } });
  if (typed.trim() !== found.name) throw anotherName(found.name);
  if (found.purgeAt) return { asked: null, purgeAt: found.purgeAt };
  const purgeAt = new Date(Date.now() + waitDays * dayMs);
  await tx.organization.update({ where, data: { purgeAt }, select: { id: true } });
  const object = { type: "organization", id: principal.orgId };
  const data = { name: found.name, purgeAt: purgeAt.toISOString() };
  await writeAudit(tx, principal, "orgs.request-deletion", object, data);
  const who = "An owner has asked for it.";
  return { asked: { orgId: principal.orgId, name: found.name, purgeAt, who }, purgeAt };
}

const anotherName = (name: string) =>
  new AppError({
    code: "bad-input",
    reason: "another-name",
    userMessage: `Type the name of the organization as it is written: ${name}.`,
    fields: { name: "is not the name of this organization" },
  });
