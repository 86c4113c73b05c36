import type { OrgTransaction } from "@guildhall/db";
import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { defaultStaysPrivate } from "./open-object.ts";
import { requireKept } from "./require-shared.ts";
import { shareColumn } from "./shared-object.ts";
import type { SharePersonInput } from "./sharing.contract.ts";

/** Opens an object to one member at a level, in place of what they were given before. */
export async function sharePerson(
  { db, principal }: OrgContext,
  { kind, id, userId, level }: SharePersonInput,
): Promise<void> {
  const { orgId, userId: createdById } = principal;
  await db.$transaction(async (tx) => {
    const object = await requireKept(tx, principal, { kind, id });
    if (object.isDefault) throw defaultStaysPrivate(kind);
    if (object.ownerId === userId) throw ownsIt();
    await requireColleague(tx, userId);
    const ofObject = shareColumn(kind, id);
    // Two who share at the same moment take turns, so that one share is there, with the later level.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`share:${id}:${userId}`}))`;
    const { count } = await tx.share.updateMany({ where: { ...ofObject, userId }, data: { level } });
    if (count === 0)
      await tx.share.create({
        data: { id: newId("share"), orgId, userId, level, createdById, ...ofObject },
        select: { id: true },
      });
    await writeAudit(tx, principal, "sharing.share", { type: kind, id }, { userId, level });
  });
}

async function requireColleague(tx: OrgTransaction, userId: string): Promise<void> {
  if (await tx.member.findFirst({ where: { userId }, select: { id: true } })) return;
  throw new AppError({
    code: "bad-input",
    reason: "not-a-member",
    userMessage: "Objects are shared with members of the organization. Invite them first.",
    fields: { userId: "is no member of the organization" },
  });
}

const ownsIt = () =>
  new AppError({
    code: "conflict",
    reason: "owns-it",
    userMessage: "It belongs to this person already.",
    fields: { userId: "owns it" },
  });
