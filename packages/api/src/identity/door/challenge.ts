import type { PrismaClient } from "@guildhall/db";
import { AppError, newId } from "@guildhall/kernel";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";

/** For how long somebody whose password was right may look for their code. */
export const challengeSeconds = 10 * 60;

/** Remembers that somebody's password was right; answers the value by which their browser shows it. */
export async function openChallenge(prisma: PrismaClient, userId: string): Promise<string> {
  const token = newLinkToken();
  const expiresAt = new Date(Date.now() + challengeSeconds * 1000);
  await prisma.verification.create({
    data: { id: newId("verification"), identifier: challengeIdentifier(token), value: userId, expiresAt },
  });
  return token;
}

/** Whose password was right in the browser that shows this value; throws `password-first`. */
export async function readChallenge(prisma: PrismaClient, token: string | null): Promise<string> {
  const challenge = token
    ? await prisma.verification.findFirst({
        where: { identifier: challengeIdentifier(token), expiresAt: { gt: new Date() } },
        select: { value: true },
      })
    : null;
  if (!challenge) throw passwordFirst();
  return challenge.value;
}

/** The form in which the value is stored: who reads the database can't go on with it. */
export function challengeIdentifier(token: string): string {
  return `second-factor:${hashLinkToken(token)}`;
}

/** The error for who is too late with their code. */
export const passwordFirst = () =>
  new AppError({
    code: "unauthenticated",
    reason: "password-first",
    userMessage: "That took too long. Begin again with your e-mail address and password.",
  });
