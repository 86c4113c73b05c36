import { AppError } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { dropSecondFactor, hashAccountPassword, storePassword } from "../identity/index.ts";
import type { ResetPasswordInput } from "./ops.contract.ts";

/**
 * Gives a person a new password from the machine itself and signs them out everywhere; their API keys go on working. With
 * `secondFactorOff` the password is enough to sign in from then on.
 * Answers how many browsers were signed out. The change stands in the records of each of their organizations.
 */
export async function resetPassword(
  { database }: Pick<Services, "database">,
  { email, password, secondFactorOff }: ResetPasswordInput,
): Promise<{ sessionsEnded: number }> {
  const passwordHash = await hashAccountPassword(password);
  return database.prisma.$transaction(async (tx) => {
    const user = await tx.user.findUnique({
      where: { email },
      select: { id: true, members: { select: { orgId: true } } },
    });
    if (!user) throw noAccount(email);
    await storePassword(tx, user.id, passwordHash);
    await tx.device.deleteMany({ where: { userId: user.id } });
    const wasOn = secondFactorOff && (await dropSecondFactor(tx, user.id));
    const { count: sessionsEnded } = await tx.session.deleteMany({ where: { userId: user.id } });
    for (const { orgId } of user.members) {
      await writeAudit(
        tx,
        { orgId, userId: null },
        "ops.reset-password",
        { type: "user", id: user.id },
        { sessionsEnded, ...(wasOn && { secondFactor: "off" }) },
      );
    }
    return { sessionsEnded };
  });
}

const noAccount = (email: string) =>
  new AppError({
    code: "not-found",
    reason: "no-account",
    userMessage: `Nobody has an account with the e-mail address ${email}.`,
  });
