import { notFound } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";

/** Forgets one of the person's passkeys; it signs nobody in any more. */
export async function removePasskey(context: PersonContext, { id }: { id: string }): Promise<void> {
  refuseApiKeys(context);
  const { services, user } = context;
  await services.database.prisma.$transaction(async (tx) => {
    const known = await tx.passkey.findFirst({ where: { id, userId: user.id }, select: { name: true } });
    const { count } = await tx.passkey.deleteMany({ where: { id, userId: user.id } });
    if (count === 0) throw notFound("passkey");
    const data = { ...(known?.name && { name: known.name }) };
    await writePersonAudit(tx, user.id, "identity.remove-passkey", { type: "passkey", id }, data);
  });
}
