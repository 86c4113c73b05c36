import type { PrismaClient } from "@guildhall/db";
import { AppError, newId } from "@guildhall/kernel";

/** For how long a device may be asked. */
export const challengeMs = 5 * 60 * 1000;

/** Keeps what a device is to sign, in place of what it was to sign before under this name. */
export async function keepChallenge(prisma: PrismaClient, identifier: string, challenge: string): Promise<void> {
  const now = Date.now();
  // What nobody came back for goes too: strangers may ask for challenges.
  await prisma.verification.deleteMany({ where: { OR: [{ identifier }, { expiresAt: { lt: new Date(now) } }] } });
  await prisma.verification.create({
    data: { id: newId("verification"), identifier, value: challenge, expiresAt: new Date(now + challengeMs) },
  });
}

/** Takes it back, once: what was signed can't be shown again. Throws `passkey-too-late`. */
export async function takeChallenge(prisma: PrismaClient, identifier: string): Promise<string> {
  const kept = await prisma.verification.findFirst({ where: { identifier, expiresAt: { gt: new Date() } } });
  const { count } = await prisma.verification.deleteMany({ where: { identifier } });
  if (!kept || count === 0) throw tooLate();
  return kept.value;
}

const tooLate = () =>
  new AppError({
    code: "bad-input",
    reason: "passkey-too-late",
    userMessage: "That took too long, or was tried before. Try again.",
  });
