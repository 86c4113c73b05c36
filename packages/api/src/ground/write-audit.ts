import type { Prisma } from "@guildhall/db";
import { type JsonValue, newId } from "@guildhall/kernel";
import type { Principal } from "./principal.ts";

/** A transaction, of one organization or of all. */
type AuditTransaction = {
  auditEntry: { create: (args: { data: Prisma.AuditEntryUncheckedCreateInput }) => PromiseLike<unknown> };
};

/**
 * Writes who did what, in the transaction of the change itself; nobody's name stands there for what is done from the
 * machine. `data` must hold no secret.
 */
export async function writeAudit(
  tx: AuditTransaction,
  author: Pick<Principal, "orgId"> & { userId: string | null },
  action: string,
  object: { type: string; id: string },
  data: Record<string, NonNullable<JsonValue>>,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId("auditEntry"),
      orgId: author.orgId,
      actorId: author.userId,
      action,
      objectType: object.type,
      objectId: object.id,
      data,
    },
  });
}
