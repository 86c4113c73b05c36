import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { secondFactorMail } from "../mail/account-mails.ts";
import { queueAccountMail } from "../mail/queue-account-mail.ts";
import type { SecondFactorProof } from "../second-factor.contract.ts";
import { checkPassword } from "../security/check-password.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";
import { dropSecondFactor } from "./drop-second-factor.ts";
import { readCode } from "./read-code.ts";
import { spendCode } from "./spend-code.ts";

/** Turns the second factor off: the password alone lets in again. */
export async function disableSecondFactor(
  context: PersonContext,
  { password, code }: SecondFactorProof,
): Promise<void> {
  refuseApiKeys(context);
  await checkPassword(context, password, "password");
  const { services, user } = context;
  const given = await readCode(services, user.id, code);
  await services.database.prisma.$transaction(async (tx) => {
    await spendCode(tx, user.id, given);
    await dropSecondFactor(tx, user.id);
    await queueAccountMail(tx, { userId: user.id, address: user.email }, secondFactorMail("off", services.publicUrl));
    await writePersonAudit(tx, user.id, "identity.disable-second-factor", { type: "user", id: user.id }, {});
  });
}
