import { notFound } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";

/** Calls one of the person's passkeys by another name. */
export async function renamePasskey(context: PersonContext, { id, name }: { id: string; name: string }): Promise<void> {
  refuseApiKeys(context);
  const { services, user } = context;
  await services.database.prisma.$transaction(async (tx) => {
    const { count } = await tx.passkey.updateMany({ where: { id, userId: user.id }, data: { name } });
    if (count === 0) throw notFound("passkey");
    await writePersonAudit(tx, user.id, "identity.rename-passkey", { type: "passkey", id }, { name });
  });
}
