import { AppError } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { hashBackupCode } from "./backup-codes.ts";
import { readTotpSecret } from "./read-totp-secret.ts";
import { matchTotp } from "./totp.ts";

/** A code that may be right: of the app, by its step of time, or a backup code, by its hash. */
export type GivenCode = { kind: "app"; step: number } | { kind: "backup"; hash: string };

const limit = { most: 10, windowMs: 15 * 60 * 1000 };

/**
 * Reads a code of a person whose second factor is on. Whether it was used already shows when `spendCode` uses it up.
 * Counts as a try, from whichever browser; throws `wrong-code` and `too-many-tries`.
 */
export async function readCode(
  services: Pick<Services, "database" | "vault">,
  userId: string,
  code: string,
): Promise<GivenCode> {
  if (!(await takeAttempt(services.database.pool, `code:${userId}`, limit))) throw tooManyTries();
  const given = /^\d{6}$/.test(code)
    ? await readAppCode(services, userId, code)
    : await readBackup(services, userId, code);
  if (!given) throw wrongCode();
  return given;
}

async function readAppCode(services: Pick<Services, "database" | "vault">, userId: string, code: string) {
  const found = await readTotpSecret(services, { userId, enabledAt: { not: null } });
  const step = found && matchTotp(found.secret, code);
  return step === null ? null : ({ kind: "app", step } as const);
}

async function readBackup({ database }: Pick<Services, "database">, userId: string, code: string) {
  const row = await database.prisma.backupCode.findFirst({ where: { userId }, select: { hash: true } });
  const [salt] = row?.hash.split(":") ?? [];
  return salt === undefined ? null : ({ kind: "backup", hash: await hashBackupCode(code, salt) } as const);
}

/** The error for a code that is not right, or not any longer. */
export const wrongCode = () =>
  new AppError({
    code: "bad-input",
    reason: "wrong-code",
    userMessage: "This code is not right, or was used already. Wait for the next one in your app.",
    fields: { code: "is not right, or was used already" },
  });
