import { randomBytes } from "node:crypto";
import { lockVault } from "@guildhall/db/vault";
import { AppError, newId } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import type { SecondFactorSetup } from "../second-factor.contract.ts";
import { checkPassword } from "../security/check-password.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";
import { toBase32 } from "./base32.ts";

const secretLength = 20;

/**
 * Makes the seed of codes that an app is to learn; signing in asks for none before one was confirmed. Whoever begins anew
 * gets a new seed. Refused with `second-factor-on` when it is on already.
 */
export async function beginSecondFactor(
  context: PersonContext,
  { password }: { password: string },
): Promise<SecondFactorSetup> {
  refuseApiKeys(context);
  await checkPassword(context, password, "password");
  const { services, user } = context;
  const secret = randomBytes(secretLength);
  await services.database.prisma.$transaction(async (tx) => {
    // One at a time: the person may have pressed twice.
    await tx.$executeRaw`select from "User" where id = ${user.id} for no key update`;
    const known = await tx.twoFactor.findUnique({ where: { userId: user.id } });
    if (known?.enabledAt) throw isOn();
    if (known) await tx.personalSecret.delete({ where: { id: known.secretId } });
    await lockVault(tx);
    const place = { id: newId("personalSecret"), scope: user.id };
    const sealed = services.vault.seal(secret.toString("base64"), place);
    await tx.personalSecret.create({ data: { id: place.id, userId: user.id, ...sealed } });
    await tx.twoFactor.create({ data: { userId: user.id, secretId: place.id } });
    await writePersonAudit(tx, user.id, "identity.begin-second-factor", { type: "user", id: user.id }, {});
  });
  const text = toBase32(secret);
  return {
    secret: text,
    uri: `otpauth://totp/Guildhall:${encodeURIComponent(user.email)}?secret=${text}&issuer=Guildhall`,
  };
}

/** The error for who turns on what is on. */
export const isOn = () =>
  new AppError({
    code: "conflict",
    reason: "second-factor-on",
    userMessage: "The second factor is on already. Turn it off first to use another app.",
  });
