import { AppError } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { secondFactorMail } from "../mail/account-mails.ts";
import { queueAccountMail } from "../mail/queue-account-mail.ts";
import type { BackupCodesShown } from "../second-factor.contract.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";
import { makeBackupCodes, storeBackupCodes } from "./backup-codes.ts";
import { isOn } from "./begin-second-factor.ts";
import { wrongCode } from "./read-code.ts";
import { readTotpSecret } from "./read-totp-secret.ts";
import { matchTotp } from "./totp.ts";

const limit = { most: 20, windowMs: 15 * 60 * 1000 };

/** Turns the second factor on when the app shows the right code; from then on signing in asks for one. */
export async function confirmSecondFactor(
  context: PersonContext,
  { code }: { code: string },
): Promise<BackupCodesShown> {
  refuseApiKeys(context);
  const { services, user } = context;
  const { prisma, pool } = services.database;
  if (!(await takeAttempt(pool, `confirm-code:${user.id}`, limit))) throw tooManyTries();
  const found = await readTotpSecret(services, { userId: user.id, enabledAt: null });
  if (!found) throw beginFirst();
  const step = matchTotp(found.secret, code);
  if (step === null) throw wrongCode();
  const { codes, hashes } = await makeBackupCodes();
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.twoFactor.updateMany({
      where: { userId: user.id, secretId: found.secretId, enabledAt: null },
      data: { enabledAt: new Date(), lastStep: step },
    });
    if (count === 0) throw isOn();
    await storeBackupCodes(tx, user.id, hashes);
    await queueAccountMail(tx, { userId: user.id, address: user.email }, secondFactorMail("on", services.publicUrl));
    await writePersonAudit(tx, user.id, "identity.enable-second-factor", { type: "user", id: user.id }, {});
  });
  return { backupCodes: codes };
}

const beginFirst = () =>
  new AppError({
    code: "conflict",
    reason: "second-factor-not-begun",
    userMessage: "There is nothing to confirm. Turn the second factor on from the beginning.",
  });
