import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connectDatabase, type Database } from "../client/connect-database.ts";
import { forOrganization, type OrgDb } from "../client/for-organization.ts";
import { tenantModels } from "../generated/tenant-models.ts";
import { testDatabase } from "../throwaway/test-database.ts";
import { readWall } from "./read-wall.ts";

const copy = testDatabase();
let database: Database;
let mine: string;
let theirs: string;
let db: OrgDb;

beforeAll(() => {
  database = connectDatabase({ url: copy.url, poolSize: 2, applicationName: "test", onError: () => undefined });
});
afterAll(() => database.close());
beforeEach(async () => {
  mine = await organizationWithAgent();
  theirs = await organizationWithAgent();
  db = forOrganization(database.prisma, mine);
});

async function organizationWithAgent(): Promise<string> {
  const orgId = newId("organization");
  await database.prisma.organization.create({ data: { id: orgId, name: "Guild", slug: orgId.replace("_", "-") } });
  await database.prisma.agent.create({ data: newAgent(orgId) });
  return orgId;
}

function newAgent(orgId: string) {
  const id = newId("agent");
  return { id, orgId, slug: id.replace("_", "-"), name: "Ada", who: "Somebody", systemPrompt: "You are Ada." };
}

const whoAmI = `select current_user as role, current_setting('guildhall.org_id', true) as org`;
const agentsOf = (orgId: string) => database.prisma.agent.findMany({ where: { orgId } });

test("every table of an organization has its policy; a new one gets it from `migrate new`", async () => {
  const { rows } = await database.pool.query<{ line: string }>(`
    select format('%s %s %s', relname, polcmd, pg_get_expr(polqual, polrelid)) as line
    from pg_policy join pg_class c on c.oid = polrelid
    where polpermissive and polroles = '{0}' and polwithcheck is null and relrowsecurity`);
  const setting = "current_setting('guildhall.org_id'::text, true)";
  const wanted = tenantModels.map((model) => `${model} * ("orgId" = ${setting})`);
  expect(rows.map(({ line }) => line).toSorted()).toEqual([...wanted, `Organization * (id = ${setting})`].toSorted());
});

test("the application's role is bound, owns nothing, and has its rights in every such table", async () => {
  expect(await readWall(database.pool)).toEqual({ stands: true, why: null });
  const { rows } = await database.pool.query(
    `select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'guildhall_app')`,
  );
  expect(rows).toEqual([]);
});

describe("a statement that names no organization, sent as one", () => {
  test("reads its rows only, from every table", async () => {
    expect(await db.$queryRawUnsafe(`select "orgId" from "Agent"`)).toEqual([{ orgId: mine }]);
    expect(await db.$queryRaw`select id from "Organization"`).toEqual([{ id: mine }]);
    expect(await db.$queryRaw`select id from "Agent" where "orgId" = ${theirs}`).toEqual([]);
    for (const model of tenantModels) {
      const found = await db.$queryRawUnsafe(`select from "${model}" where "orgId" <> '${mine}'`);
      expect(found, model).toEqual([]);
    }
  });

  test("changes and deletes its rows only, and puts none elsewhere", async () => {
    expect(await db.$executeRaw`update "Agent" set name = 'Taken'`).toBe(1);
    expect(await db.$executeRaw`delete from "Agent"`).toBe(1);
    expect(await agentsOf(theirs)).toMatchObject([{ name: "Ada" }]);
    await forOrganization(database.prisma, mine).agent.create({ data: newAgent(mine) });
    await expect(db.$executeRaw`update "Agent" set "orgId" = ${theirs}`).rejects.toThrow(/row-level security/);
    const foreign = db.$executeRaw`insert into "Project" (id, "orgId", name) values ('prj_1', ${theirs}, 'Mine')`;
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  test("is refused what belongs to people and to the installation", async () => {
    for (const table of ["Session", "Account", "Verification", "PersonalSecret", "SystemSetting", "RateLimitWindow"])
      await expect(db.$queryRawUnsafe(`select * from "${table}"`), table).rejects.toThrow(/permission denied/);
    await expect(db.$queryRaw`select metadata from "User"`).rejects.toThrow(/permission denied/);
    await expect(db.$executeRaw`delete from "User"`).rejects.toThrow(/permission denied/);
    await expect(db.$executeRaw`create table mine (id text)`).rejects.toThrow(/permission denied/);
  });

  test("in a transaction too, after a savepoint and when the role was put off", async () => {
    await db.$transaction(async (tx) => {
      expect(await tx.$queryRaw`select "orgId" from "Agent"`).toEqual([{ orgId: mine }]);
      await tx.$executeRaw`select set_config('role', 'none', true), set_config('guildhall.org_id', ${theirs}, true)`;
      expect(await tx.$queryRaw`select "orgId" from "Agent"`).toEqual([{ orgId: mine }]);
      expect(await tx.$executeRaw`update "Agent" set name = 'Changed'`).toBe(1);
    });
    expect(await agentsOf(theirs)).toMatchObject([{ name: "Ada" }]);
    expect(await agentsOf(mine)).toMatchObject([{ name: "Changed" }]);
  });
});

describe("a connection that is given back keeps nothing of the organization", () => {
  const expectNobody = async () => {
    // As many at once as there are connections.
    const answers = await Promise.all(
      [1, 2].map(() => database.pool.query<{ role: string; org: string | null }>(`${whoAmI}, pg_sleep(0.05)`)),
    );
    for (const { rows } of answers) {
      expect(rows[0]?.role).not.toBe("guildhall_app");
      expect(rows[0]?.org ?? "").toBe("");
    }
    expect((await database.prisma.agent.findMany()).length).toBeGreaterThan(1);
  };

  test("after a statement", async () => {
    expect(await db.$queryRawUnsafe(whoAmI)).toEqual([{ role: "guildhall_app", org: mine }]);
    await expectNobody();
  });

  test("after one that failed", async () => {
    await expect(db.$queryRaw`select 1 / 0`).rejects.toThrow(/division by zero/);
    await expect(db.$queryRaw`select nonsense`).rejects.toThrow(/nonsense/);
    await expectNobody();
  });

  test("after one that begins or ends a transaction by itself", async () => {
    for (const control of ["BEGIN", "start transaction", "COMMIT", "/* */ begin"]) {
      await db.$executeRawUnsafe(control);
      await expectNobody();
    }
    const work = db.$transaction(async (tx) => {
      await tx.$executeRaw`commit`;
      expect(await tx.$queryRaw`select "orgId" from "Agent"`).toEqual([{ orgId: mine }]);
      await tx.$executeRawUnsafe("/* */ begin");
    });
    await work.catch(() => undefined);
    await expectNobody();
  });

  test("after a transaction, committed or not", async () => {
    await db.$transaction((tx) => tx.agent.count());
    await expect(db.$transaction((tx) => tx.$queryRaw`select 1 / 0`)).rejects.toThrow(/division by zero/);
    await expectNobody();
  });
});

test("what different organizations ask for in the same moment is not mixed", async () => {
  const organizations = await Promise.all(Array.from({ length: 12 }, organizationWithAgent));
  const ids = new Map((await database.prisma.agent.findMany()).map(({ orgId, id }) => [orgId, id]));
  const answers = await Promise.all(
    organizations.flatMap((orgId) => {
      const org = forOrganization(database.prisma, orgId);
      const where = { id: ids.get(orgId) ?? "" };
      return [
        org.agent.findUnique({ where }),
        org.agent.findUniqueOrThrow({ where: { id_orgId: { ...where, orgId } } }),
        org.agent.findFirst(),
        org.$transaction((tx) => tx.agent.findUnique({ where })),
        database.prisma.agent.findUnique({ where }),
      ].map(async (answer) => ({ orgId, found: (await answer)?.orgId }));
    }),
  );
  expect(answers.filter(({ orgId, found }) => orgId !== found)).toEqual([]);
});

test("the transaction of an organization is a function: a list would be sent with those of others", async () => {
  await expect(async () => db.$transaction([db.agent.count()])).rejects.toThrow(/as a function/);
});
