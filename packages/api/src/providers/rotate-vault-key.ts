import { type Rotation, type RotationResult, rotateKey } from "@guildhall/db/vault";
import { newId } from "@guildhall/kernel";

/**
 * Encrypts all that is stored with a new key while Guildhall runs, and writes it into the records of each organization
 * that has something stored. Can be interrupted between two batches and called again.
 */
export function rotateVaultKey(rotation: Omit<Rotation, "atEnd">): Promise<RotationResult> {
  return rotateKey({
    ...rotation,
    atEnd: async (connection) => {
      const { rows } = await connection.query<{ orgId: string }>(`select distinct "orgId" from "Secret"`);
      await connection.query(
        `insert into "AuditEntry" (id, "orgId", action, "objectType", "objectId")
         select id, "orgId", 'providers.rotate-key', 'organization', "orgId"
         from unnest($1::text[], $2::text[]) as n(id, "orgId")`,
        [rows.map(() => newId("auditEntry")), rows.map(({ orgId }) => orgId)],
      );
    },
  });
}
