import type { Prisma } from "@guildhall/db";
import { backupCodeUsedMail } from "../mail/account-mails.ts";
import { queueAccountMail } from "../mail/queue-account-mail.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { type GivenCode, wrongCode } from "./read-code.ts";

/**
 * Uses a code up, within the caller's transaction; throws `wrong-code` when it was used before. Of two who use one at
 * once, one is let through.
 */
export async function spendCode(tx: Prisma.TransactionClient, userId: string, code: GivenCode): Promise<void> {
  const now = new Date();
  if (code.kind === "app") {
    const { count } = await tx.twoFactor.updateMany({
      where: { userId, enabledAt: { not: null }, OR: [{ lastStep: null }, { lastStep: { lt: code.step } }] },
      data: { lastStep: code.step, lastUsedAt: now },
    });
    if (count === 0) throw wrongCode();
    return;
  }
  const { count } = await tx.backupCode.updateMany({
    where: { userId, hash: code.hash, usedAt: null },
    data: { usedAt: now },
  });
  if (count === 0) throw wrongCode();
  await tellOfBackupCode(tx, userId);
}

/** A code from paper is used on a bad day: the person is told, in case it was not them. */
async function tellOfBackupCode(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  const left = await tx.backupCode.count({ where: { userId, usedAt: null } });
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  await queueAccountMail(tx, { userId, address: email }, backupCodeUsedMail(left));
  await writePersonAudit(tx, userId, "identity.use-backup-code", { type: "user", id: userId }, { left });
}
