import { notFound } from "@guildhall/kernel";
import { writeAudit } from "../ground/write-audit.ts";
import type { OrgContext } from "../ground/principal.ts";

/** Ends one of the person's own keys; the next request with it is refused. */
export async function revokeApiKey({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.apiKey.updateMany({
      where: { id, userId: principal.userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) throw notFound("api-key");
    await writeAudit(tx, principal, "identity.revoke-api-key", { type: "api-key", id }, {});
  });
}
