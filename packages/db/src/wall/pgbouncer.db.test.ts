import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectDatabase, type Database } from "../client/connect-database.ts";
import { openNotifications } from "../client/open-notifications.ts";
import { forOrganization, type OrgTransaction } from "../client/for-organization.ts";
import { hasPgBouncer, startPgBouncer } from "../throwaway/start-pgbouncer.ts";
import { testDatabase } from "../throwaway/test-database.ts";

// `npm test` installs it where it may.
describe.runIf(hasPgBouncer())("through PgBouncer, which hands out connections by transaction", () => {
  const copy = testDatabase();
  let pooler: Awaited<ReturnType<typeof startPgBouncer>>;
  let database: Database;
  let organizations: string[];

  beforeAll(async () => {
    pooler = await startPgBouncer(copy.url);
    const options = { poolSize: 8, applicationName: "test", onError: () => undefined };
    database = connectDatabase({ url: pooler.url, ...options });
    organizations = Array.from({ length: 6 }, () => newId("organization"));
    for (const id of organizations) {
      await database.prisma.organization.create({ data: { id, name: "Guild", slug: id.slice(4) } });
      await database.prisma.project.create({ data: { id: newId("project"), orgId: id, name: "Work" } });
    }
  });
  afterAll(async () => {
    await database.close();
    await pooler.stop();
  });

  test("what listens is told at once that it would hear nothing through it, and what to set", async () => {
    await expect(openNotifications(pooler.url, () => undefined)).rejects.toThrow(/Set DATABASE_DIRECT_URL/);
  });

  const unscoped = (db: OrgTransaction) => db.$queryRaw<{ orgId: string }[]>`select "orgId" from "Project"`;

  test("organizations that take turns on its connections each see their own rows only", async () => {
    const rounds = Array.from({ length: 20 }, () => organizations).flat();
    const seen = await Promise.all(
      rounds.map(async (orgId, i) => {
        const db = forOrganization(database.prisma, orgId);
        if (i % 3 === 0) return { orgId, rows: await unscoped(db) };
        if (i % 3 === 1) return { orgId, rows: await db.project.findMany({ select: { orgId: true } }) };
        const twice = async (tx: OrgTransaction) => [...(await tx.project.findMany()), ...(await unscoped(tx))];
        // They queue for two connections.
        return { orgId, rows: await db.$transaction(twice, { maxWait: 15_000 }) };
      }),
    );
    for (const { orgId, rows } of seen) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.orgId === orgId)).toBe(true);
    }
  });

  test("between them, what belongs to no organization is done by the owner", async () => {
    const everybody = async () => (await database.pool.query(`select from "Project"`)).rowCount;
    const counts = await Promise.all(
      organizations.flatMap((orgId) => [
        everybody(),
        forOrganization(database.prisma, orgId)
          .project.count()
          .then((own) => own + organizations.length - 1),
      ]),
    );
    expect(new Set(counts)).toEqual(new Set([organizations.length]));
  });

  test("statements that are kept by name elsewhere are sent whole, whichever connection they meet", async () => {
    const ask = (i: number) => ({ name: `kept-${i % 5}`, text: `select ${i % 5} as n, $1::int as i`, values: [i] });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => database.pool.query<{ n: number }>(ask(i))));
    expect(answers.flatMap(({ rows }) => rows)).toEqual(Array.from({ length: 60 }, (_, i) => ({ n: i % 5, i })));
  });
});
