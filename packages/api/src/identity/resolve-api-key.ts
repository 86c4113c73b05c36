import type { ApiKeyScope, Role } from "@guildhall/db/rows";
import type { Pool } from "@guildhall/db";
import { inBatches, planOnce } from "@guildhall/db/connect";
import { hashApiKey } from "./hash-api-key.ts";
import { createRecentKeys } from "./recent-keys.ts";
import { type Caller, nobody } from "./resolve-session.ts";

type Row = {
  hash: string;
  id: string;
  userId: string;
  orgId: string;
  role: Role;
  scopes: ApiKeyScope[];
  name: string;
  email: string;
  isOperator: boolean;
  /** Whether the last use is long enough ago to be written anew. */
  stale: boolean;
};

const findKeys = inBatches(async (pool, hashes: string[]) => {
  const { rows } = await pool.query<Row>({
    name: "resolve-api-keys",
    text: planOnce(`select k.hash, k.id, k."userId", k."orgId", k.scopes::text[] as scopes, m.role, u.name, u.email, u."isOperator",
             coalesce(k."lastUsedAt" < now() - interval '1 minute', true) as stale
           from "ApiKey" k
           join "User" u on u.id = k."userId" and u.status = 'active'
           join "Member" m on m."orgId" = k."orgId" and m."userId" = k."userId"
           where k.hash = any($1::text[]) and k."revokedAt" is null and (k."expiresAt" is null or k."expiresAt" > now())`),
    values: [[...new Set(hashes)]],
  });
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  return hashes.map((hash) => byHash.get(hash));
});

const recentKeys = createRecentKeys<Row>();

/**
 * Finds for whom, and in which organization, a key acts: one indexed query for all that are shown at one moment. A
 * revoked or expired key is nobody.
 */
export async function resolveApiKey(pool: Pool, key: string): Promise<Caller> {
  const hash = hashApiKey(key);
  const row = await findKeys(pool, hash);
  if (!row) return nobody;
  recentKeys.note(hash, row);
  if (row.stale) await pool.query(`update "ApiKey" set "lastUsedAt" = now() where id = $1`, [row.id]);
  return callerBy(row);
}

/**
 * For whom a key acted moments ago, without asking the database; nothing when it is not known. Whoever acts on it has
 * the statement that acts look again, by `keyHolds`.
 */
export function recentCaller(key: string): Caller | null {
  const row = recentKeys.find(hashApiKey(key));
  return row ? callerBy(row) : null;
}

function callerBy({ id, userId, orgId, role, scopes, name, email, isOperator }: Row): Caller {
  return {
    user: { id: userId, name, email, isOperator, sessionId: null },
    principal: { userId, orgId, role, apiKeyId: id, scopes },
  };
}
