import type { Prisma } from "@guildhall/db";
import type { JsonValue } from "@guildhall/kernel";
import { writeAudit } from "./write-audit.ts";

/**
 * Writes a change of a person's account into the records of each of their organizations, in the transaction of the
 * change. `actorId` is who did it when that was not the person, and null when it was done from the machine.
 */
export async function writePersonAudit(
  tx: Prisma.TransactionClient,
  userId: string,
  action: string,
  object: { type: string; id: string },
  data: Record<string, NonNullable<JsonValue>>,
  actorId: string | null = userId,
): Promise<void> {
  const members = await tx.member.findMany({ where: { userId }, select: { orgId: true } });
  for (const { orgId } of members) await writeAudit(tx, { orgId, userId: actorId }, action, object, data);
}
