import { notFound } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";

/**
 * Ends the trust in one of the person's browsers, and signs it out where it was signed in on that trust; the browser that
 * asks stays signed in.
 */
export async function revokeDevice(context: PersonContext, { id }: { id: string }): Promise<void> {
  refuseApiKeys(context);
  const { services, user } = context;
  await services.database.prisma.$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { userId: user.id, deviceId: id, id: { not: user.sessionId ?? "" } } });
    const { count } = await tx.device.deleteMany({ where: { id, userId: user.id } });
    if (count === 0) throw notFound("device");
    await writePersonAudit(tx, user.id, "identity.revoke-device", { type: "device", id }, {});
  });
}
