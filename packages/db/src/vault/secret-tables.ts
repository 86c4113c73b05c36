import type { Queryable } from "./canary.ts";

/** The tables of encrypted values, and the column that says whose a row is. */
export const secretTables = [
  { table: "Secret", scope: "orgId" },
  { table: "PersonalSecret", scope: "userId" },
] as const;

export type SecretTable = (typeof secretTables)[number];

/** What stands in place of a key's id when the key is lost for good. */
export const lostKeyId = "lost";

/** The ids of keys by which something is encrypted, other than these. */
export async function findOtherKeyIds(database: Queryable, known: readonly string[]): Promise<string[]> {
  const parts = secretTables.map(({ table }) => `select distinct "keyId" from "${table}" where "keyId" <> all($1)`);
  const { rows } = await database.query<{ keyId: string }>(parts.join(" union "), [[...known, lostKeyId]]);
  return rows.map(({ keyId }) => keyId);
}
