import type { Role } from "@guildhall/db/rows";
import type { Pool } from "@guildhall/db";
import type { Principal, SignedInUser } from "../ground/principal.ts";

/** Who asks: nobody, or a person, who may act in the organization of the request or not. */
export type Caller = { user: SignedInUser | null; principal: Principal | null };

export const nobody: Caller = { user: null, principal: null };

type Row = {
  userId: string;
  name: string;
  email: string;
  isOperator: boolean;
  sessionId: string;
  orgId: string | null;
  role: Role | null;
};

/** Finds who holds a session, and their place in the organization with this slug: one indexed query. */
export async function resolveSession(pool: Pool, token: string, orgSlug: string | null): Promise<Caller> {
  const { rows } = await pool.query<Row>({
    name: "resolve-session",
    text: `select u.id as "userId", u.name, u.email, u."isOperator", s.id as "sessionId", m."orgId", m.role
           from "Session" s
           join "User" u on u.id = s."userId" and u.status = 'active'
           left join "Organization" o on o.slug = $2
           left join "Member" m on m."orgId" = o.id and m."userId" = u.id
           where s.token = $1 and s."expiresAt" > now()`,
    values: [token, orgSlug?.includes("\0") ? null : orgSlug],
  });
  const [row] = rows;
  if (!row) return nobody;
  const { userId, name, email, isOperator, sessionId, orgId, role } = row;
  const principal = orgId && role ? { userId, orgId, role, apiKeyId: null } : null;
  return { user: { id: userId, name, email, isOperator, sessionId }, principal };
}
