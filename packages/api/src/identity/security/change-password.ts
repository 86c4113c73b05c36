import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { hashAccountPassword } from "../create-account.ts";
import { passwordChangedMail } from "../mail/account-mails.ts";
import { queueAccountMail } from "../mail/queue-account-mail.ts";
import type { ChangePasswordInput } from "../security.contract.ts";
import { storePassword } from "../store-password.ts";
import { checkPassword } from "./check-password.ts";
import { refuseApiKeys } from "./refuse-api-keys.ts";

/** Gives the person a new password, signs all their other browsers out, trusts these no more, and tells them by mail. */
export async function changePassword(
  context: PersonContext,
  { current, password }: ChangePasswordInput,
): Promise<{ sessionsEnded: number }> {
  refuseApiKeys(context);
  await checkPassword(context, current);
  const hash = await hashAccountPassword(password);
  const { services, user } = context;
  return services.database.prisma.$transaction(async (tx) => {
    await storePassword(tx, user.id, hash);
    const others = { userId: user.id, ...(user.sessionId && { id: { not: user.sessionId } }) };
    const here = { sessions: { some: { id: user.sessionId ?? "" } } };
    await tx.device.deleteMany({ where: { userId: user.id, NOT: here } });
    const { count: sessionsEnded } = await tx.session.deleteMany({ where: others });
    await queueAccountMail(tx, { userId: user.id, address: user.email }, passwordChangedMail(services.publicUrl));
    await writePersonAudit(tx, user.id, "identity.change-password", { type: "user", id: user.id }, { sessionsEnded });
    return { sessionsEnded };
  });
}
