import type { OrgTransaction } from "@guildhall/db";
import { type JsonValue, newId } from "@guildhall/kernel";
import type { Principal } from "./principal.ts";

/** Writes who did what, in the transaction of the change itself. `data` must hold no secret. */
export async function writeAudit(
  tx: Pick<OrgTransaction, "auditEntry">,
  principal: Pick<Principal, "orgId" | "userId">,
  action: string,
  object: { type: string; id: string },
  data: Record<string, NonNullable<JsonValue>>,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId("auditEntry"),
      orgId: principal.orgId,
      actorId: principal.userId,
      action,
      objectType: object.type,
      objectId: object.id,
      data,
    },
  });
}
