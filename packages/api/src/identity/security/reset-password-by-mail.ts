import type { Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { hashAccountPassword } from "../create-account.ts";
import { passwordChangedMail } from "../mail/account-mails.ts";
import { queueAccountMail } from "../mail/queue-account-mail.ts";
import type { ResetPasswordByMailInput } from "../security.contract.ts";
import { storePassword } from "../store-password.ts";
import { resetIdentifier } from "./request-password-reset.ts";

const limit = { most: 20, windowMs: 15 * 60 * 1000 };

/**
 * Sets a new password by the link of a mail, once, and signs the person out everywhere. Whoever has the mail has the
 * address, so it counts as verified.
 */
export async function resetPasswordByMail(
  services: Services,
  address: string | null,
  { token, password }: ResetPasswordByMailInput,
): Promise<void> {
  const { prisma, pool } = services.database;
  if (!(await takeAttempt(pool, `reset-by-mail:${address ?? "unknown"}`, limit))) throw tooManyTries();
  const identifier = resetIdentifier(token);
  // Asked before hashing too, which is slow on purpose.
  if (!(await prisma.verification.findFirst({ where: { identifier }, select: { id: true } }))) throw linkIsOver();
  const hash = await hashAccountPassword(password);
  await prisma.$transaction(async (tx) => {
    const userId = await useLink(tx, identifier);
    await storePassword(tx, userId, hash);
    const user = await tx.user.update({
      where: { id: userId },
      data: { emailVerified: true },
      select: { email: true },
    });
    await tx.device.deleteMany({ where: { userId } });
    const { count: sessionsEnded } = await tx.session.deleteMany({ where: { userId } });
    await queueAccountMail(tx, { userId, address: user.email }, passwordChangedMail(services.publicUrl));
    await writePersonAudit(tx, userId, "identity.reset-password", { type: "user", id: userId }, { sessionsEnded });
  });
}

/** Takes the link away and answers whose it was; of two who follow it at once, one does. */
async function useLink(tx: Prisma.TransactionClient, identifier: string): Promise<string> {
  const link = await tx.verification.findFirst({ where: { identifier, expiresAt: { gt: new Date() } } });
  const { count } = await tx.verification.deleteMany({ where: { identifier } });
  if (!link || count === 0) throw linkIsOver();
  return link.value;
}

const linkIsOver = () =>
  new AppError({
    code: "not-found",
    reason: "link-is-over",
    userMessage: "This link was used already or is older than an hour. Ask for a new one.",
  });
