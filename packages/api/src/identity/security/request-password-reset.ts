import { createHash, randomBytes } from "node:crypto";
import { newId } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { resetMail } from "../mail/account-mails.ts";
import { queueAccountMail } from "../mail/queue-account-mail.ts";

const validMs = 60 * 60 * 1000;
const perAddress = { most: 10, windowMs: 15 * 60 * 1000 };
const perAccount = { most: 3, windowMs: 60 * 60 * 1000 };

/**
 * Sends a link by which a new password can be set, if there is such an account. Whoever asks is not told, neither in
 * words nor by how long it takes.
 */
export async function requestPasswordReset(
  services: Services,
  address: string | null,
  { email }: { email: string },
): Promise<void> {
  const { pool } = services.database;
  if (!(await takeAttempt(pool, `reset:${address ?? "unknown"}`, perAddress))) throw tooManyTries();
  // Not waited for: an account that is there would take longer.
  void sendLink(services, email).catch((error: unknown) =>
    services.log.error("a link to reset a password could not be made", { error }),
  );
}

async function sendLink({ database, publicUrl }: Services, email: string): Promise<void> {
  const { prisma, pool } = database;
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true, status: true } });
  if (user?.status !== "active" || !(await takeAttempt(pool, `reset-for:${user.id}`, perAccount))) return;
  const token = randomBytes(24).toString("base64url");
  await prisma.$transaction(async (tx) => {
    const expiresAt = new Date(Date.now() + validMs);
    const identifier = resetIdentifier(token);
    await tx.verification.create({ data: { id: newId("verification"), identifier, value: user.id, expiresAt } });
    await queueAccountMail(tx, { userId: user.id, address: email }, resetMail(`${publicUrl}/reset?token=${token}`));
  });
}

/** The form in which a link's value is stored: who reads the database can't follow the link. */
export function resetIdentifier(token: string): string {
  return `reset-password:${createHash("sha256").update(token).digest("hex")}`;
}
