import type { Prisma } from "@guildhall/db";
import { handedOver } from "./owned-columns.ts";

/** A transaction, of one organization or of all. */
type HandOverTransaction = {
  $executeRawUnsafe: (text: string, ...values: string[]) => PromiseLike<number>;
  apiKey: { updateMany: (args: Pick<Prisma.ApiKeyUpdateManyArgs, "where" | "data">) => PromiseLike<unknown> };
};

/** Passes all that a person owns in an organization, private things too, to another, and ends the person's keys to it. */
export async function handOver(
  tx: HandOverTransaction,
  { orgId, from, to }: { orgId: string; from: string; to: string },
): Promise<void> {
  // Everybody has one default of each; what comes from somebody else is not it.
  for (const model of ["Project", "Calendar"])
    await tx.$executeRawUnsafe(
      `update "${model}" set "isDefault" = false where "orgId" = $1 and "ownerId" = $2 and "isDefault"`,
      orgId,
      from,
    );
  for (const place of handedOver) {
    const [model, column] = place.split(".");
    await tx.$executeRawUnsafe(
      `update "${model}" set "${column}" = $3 where "orgId" = $1 and "${column}" = $2`,
      orgId,
      from,
      to,
    );
  }
  await tx.apiKey.updateMany({ where: { orgId, userId: from, revokedAt: null }, data: { revokedAt: new Date() } });
}
