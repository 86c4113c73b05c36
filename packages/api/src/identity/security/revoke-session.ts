import { notFound } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { refuseApiKeys } from "./refuse-api-keys.ts";

/** Signs one of the person's browsers out; its next request is refused, and it is trusted no more. */
export async function revokeSession(context: PersonContext, { id }: { id: string }): Promise<void> {
  refuseApiKeys(context);
  const { services, user } = context;
  await services.database.prisma.$transaction(async (tx) => {
    await tx.device.deleteMany({ where: { userId: user.id, sessions: { some: { id } } } });
    const { count } = await tx.session.deleteMany({ where: { id, userId: user.id } });
    if (count === 0) throw notFound("session");
    await writePersonAudit(tx, user.id, "identity.revoke-session", { type: "session", id }, {});
  });
}

/** Signs all of the person's browsers out but the one that asks, and trusts them no more. Answers how many. */
export async function revokeOtherSessions(context: PersonContext): Promise<{ count: number }> {
  refuseApiKeys(context);
  const { services, user } = context;
  return services.database.prisma.$transaction(async (tx) => {
    const others = { userId: user.id, ...(user.sessionId && { id: { not: user.sessionId } }) };
    await tx.device.deleteMany({
      where: { userId: user.id, NOT: { sessions: { some: { id: user.sessionId ?? "" } } } },
    });
    const { count } = await tx.session.deleteMany({ where: others });
    const object = { type: "user", id: user.id };
    if (count > 0) await writePersonAudit(tx, user.id, "identity.revoke-other-sessions", object, { count });
    return { count };
  });
}
