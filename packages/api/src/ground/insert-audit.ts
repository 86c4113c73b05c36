import type { Pool } from "@guildhall/db";
import { newId } from "@guildhall/kernel";

type Entry = {
  orgId: string;
  actorId: string;
  action: string;
  object: { type: string; id: string };
  data?: Record<string, unknown>;
};

/** Writes a record beside plain SQL, in its transaction; `writeAudit` is for Prisma's. */
export async function insertAudit(sql: Pick<Pool, "query">, { orgId, actorId, action, object, data = {} }: Entry) {
  await sql.query(
    `insert into "AuditEntry" (id, "orgId", "actorId", action, "objectType", "objectId", data)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [newId("auditEntry"), orgId, actorId, action, object.type, object.id, JSON.stringify(data)],
  );
}
