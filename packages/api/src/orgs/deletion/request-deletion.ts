import type { OrgTransaction } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import { composeMail } from "../../ground/compose-mail.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { readSystemSetting } from "../../ground/read-system-setting.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { queueAccountMail } from "../../identity/index.ts";
import { lockMembers } from "../lock-members.ts";
import type { DeletionView, RequestDeletionInput } from "./deletion.contract.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** So many owners are told. */
const mostTold = 20;

type Asked = { name: string; purgeAt: Date; owners: { id: string; email: string }[] };

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
  const owners = await tx.member.findMany({
    where: { role: "owner" },
    orderBy: { createdAt: "asc" },
    take: mostTold,
    select: { user: { select: { id: true, email: true } } },
  });
  return { asked: { name: found.name, purgeAt, owners: owners.map(({ user }) => user) }, purgeAt };
}

async function tellOwners(
  tx: Parameters<typeof queueAccountMail>[0],
  publicUrl: string,
  { name, purgeAt, owners }: Asked,
): Promise<void> {
  const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(purgeAt);
  const mail = composeMail(`${name} will be deleted on ${day}`, [
    `An owner has asked to delete the organization ${name} with all it holds. Until ${day} everything goes on.`,
    `Any owner can take it back under Settings, General: ${publicUrl}`,
  ]);
  for (const { id, email } of owners) await queueAccountMail(tx, { userId: id, address: email }, mail);
}

const anotherName = (name: string) =>
  new AppError({
    code: "bad-input",
    reason: "another-name",
    userMessage: `Type the name of the organization as it is written: ${name}.`,
    fields: { name: "is not the name of this organization" },
  });
