import { createHash } from "node:crypto";
import { openPool } from "@guildhall/db/connect";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/**
 * A route without a framework above it: finds who asks by the same statement as Guildhall, and says so. Takes the address
 * of the database, and prints its own.
 */
const [, , url = ""] = process.argv;
const pool = openPool({ url, poolSize: 10, applicationName: "bare", onError: () => undefined });
const text = `select k.id, k."userId", k."orgId", m.role, u.name, u.email, u."isOperator",
    coalesce(k."lastUsedAt" < now() - interval '1 minute', true) as stale
  from "ApiKey" k
  join "User" u on u.id = k."userId" and u.status = 'active'
  join "Member" m on m."orgId" = k."orgId" and m."userId" = k."userId"
  where k.hash = $1 and k."revokedAt" is null and (k."expiresAt" is null or k."expiresAt" > now())`;

const app = new Hono().get("/status", async (c) => {
  const key = c.req.header("authorization")?.slice("Bearer ".length) ?? "";
  const hash = createHash("sha256").update(key).digest("hex");
  const { rows } = await pool.query({ name: "resolve-api-key", text, values: [hash] });
  return c.json({ result: { data: { needsOwner: false, signedIn: rows.length === 1 } } });
});

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.stdout.write(`${JSON.stringify({ baseUrl: `http://127.0.0.1:${port}` })}\n`),
);
