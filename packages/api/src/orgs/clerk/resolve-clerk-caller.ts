import type { Pool } from "@guildhall/db";
import type { AccountStatus, Role } from "@guildhall/db/rows";
import type { Services } from "../../ground/services.ts";
import { type Caller, type Clerk, type ClerkTokenClaims, nobody, readClerkTokens } from "../../identity/index.ts";
import { meetPerson } from "./meet-person.ts";

type Row = {
  userId: string;
  name: string;
  email: string;
  isOperator: boolean;
  status: AccountStatus;
  orgId: string | null;
  role: Role | null;
  /** Whether they have their place in the organization that the token names, when it names one. */
  isPlaced: boolean;
};

/**
 * Finds whom Clerk lets in, and their place in the organization with this slug, or else in the one that they have chosen
 * at Clerk: one signature and one indexed query. Somebody of whom no webhook has told yet is made at first sight.
 */
export async function resolveClerkCaller(
  services: Pick<Services, "database"> & { clerk: Clerk },
  headers: Headers,
  orgSlug: string | null,
): Promise<Caller> {
  const claims = await readClaims(services.clerk, headers);
  if (!claims) return nobody;
  const { pool } = services.database;
  const found = await find(pool, claims, orgSlug);
  if (found && isSettled(found, services.clerk)) return callerOf(found, claims);
  await meetPerson(services, claims);
  const met = await find(pool, claims, orgSlug);
  return met ? callerOf(met, claims) : nobody;
}

async function readClaims(clerk: Clerk, headers: Headers): Promise<ClerkTokenClaims | null> {
  const host = headers.get("host");
  for (const token of readClerkTokens(headers, clerk.publishableKey)) {
    const claims = await clerk.readToken(token, host);
    if (claims) return claims;
  }
  return null;
}

const isSettled = (row: Row, clerk: Clerk) =>
  row.status === "suspended" || (row.status === "active" && row.isPlaced && (clerk.hasOperator || row.isOperator));

async function find(pool: Pool, claims: ClerkTokenClaims, slug: string | null): Promise<Row | undefined> {
  const { rows } = await pool.query<Row>({
    name: "resolve-clerk-person",
    text: `select u.id as "userId", u.name, u.email, u."isOperator", u.status::text as status, m."orgId", m.role,
             $3::text is null or exists (
               select from "Organization" c join "Member" cm on cm."orgId" = c.id and cm."userId" = u.id
               where c."clerkOrgId" = $3) as "isPlaced"
           from "User" u
           left join "Organization" o on case when $2::text is null then o."clerkOrgId" = $3 else o.slug = $2 end
           left join "Member" m on m."orgId" = o.id and m."userId" = u.id
           where u."clerkUserId" = $1`,
    values: [claims.clerkUserId, slug?.includes("\0") ? "" : slug, claims.organization?.clerkOrgId ?? null],
  });
  return rows[0];
}

function callerOf({ status, orgId, role, ...person }: Row, { clerkSessionId }: ClerkTokenClaims): Caller {
  if (status !== "active") return nobody;
  const { userId, name, email, isOperator } = person;
  const principal = orgId && role ? { userId, orgId, role, apiKeyId: null } : null;
  return { user: { id: userId, name, email, isOperator, sessionId: clerkSessionId }, principal };
}
