import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { resolveApiKey } from "../identity/index.ts";
import { createCaller } from "../root.ts";
import { callProcedure } from "../testing/call-procedure.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { ensureAdmin } from "./ensure-admin.ts";

const copy = testDatabase();
let services: TestServices;
beforeAll(async () => {
  services = await openTestServices(copy.url);
});
afterAll(() => services.close());
afterEach(async () => {
  services.demo = false;
  await services.database.prisma.organization.deleteMany();
  await services.database.prisma.user.deleteMany();
});

const visitor = {
  name: "Ada",
  email: " Ada@Example.org ",
  password: "correct horse battery",
  organizationName: "Ada's Guild",
};
const nobody = () => ({ services, user: null, principal: null });
const create = (input: Partial<typeof visitor> = {}) =>
  createCaller(nobody()).ops.createOwner({ ...visitor, ...input });

describe("the first visitor", () => {
  test("becomes the owner of an organization of their own", async () => {
    expect(await createCaller(nobody()).identity.status()).toEqual({
      needsOwner: true,
      signedIn: false,
      signsIn: "guildhall",
    });
    const { userId, orgSlug } = await create();
    expect(orgSlug).toBe("ada-s-guild");
    const { prisma } = services.database;
    const user = await prisma.user.findUniqueOrThrow({
      where: { id: userId },
      include: { members: { include: { org: true } }, accounts: true },
    });
    expect(user).toMatchObject({
      email: "ada@example.org",
      members: [{ role: "owner", org: { name: "Ada's Guild", isDemo: false } }],
    });
    expect(user.accounts[0]?.password).not.toContain(visitor.password);
    expect(await prisma.auditEntry.findMany({ select: { action: true, actorId: true } })).toEqual([
      { action: "orgs.create", actorId: userId },
    ]);
    expect(await createCaller(nobody()).identity.status()).toEqual({
      needsOwner: false,
      signedIn: false,
      signsIn: "guildhall",
    });
  });

  test("is one, however many come at once; later ones are sent to the door", async () => {
    const all = await Promise.allSettled(["a", "b", "c", "d"].map((name) => create({ email: `${name}@example.org` })));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of all) {
      if (result.status === "rejected")
        expect(result.reason).toMatchObject({ code: "CONFLICT", cause: { reason: "has-owner" } });
    }
    expect(await services.database.prisma.user.count()).toBe(1);
    expect(await services.database.prisma.organization.count()).toBe(1);
  });

  test("who comes too late costs no work: the password is not even hashed", async () => {
    await create();
    const startedAt = performance.now();
    for (let i = 0; i < 20; i++) await expect(create()).rejects.toMatchObject({ code: "CONFLICT" });
    expect(performance.now() - startedAt).toBeLessThan(700);
  });

  test.each([
    [{ name: "" }, "name"],
    [{ name: "a".repeat(121) }, "name"],
    [{ name: "a\u0000" }, "name"],
    [{ email: "nobody" }, "email"],
    [{ email: `${"a".repeat(250)}@example.org` }, "email"],
    [{ password: "short" }, "password"],
    [{ password: "p".repeat(129) }, "password"],
    [{ organizationName: "   " }, "organizationName"],
    [{ organizationName: "o".repeat(121) }, "organizationName"],
  ])("with %o hears which field is wrong", async (wrong, field) => {
    const { status, error } = await callProcedure(nobody(), "ops.createOwner", { ...visitor, ...wrong });
    expect(status).toBe(400);
    expect(Object.keys(error?.fields ?? {})).toEqual([field]);
    expect(await services.database.prisma.user.count()).toBe(0);
  });

  test("may be called what they like", async () => {
    const name = '<script>alert(1)</script> \'; drop table "User"; -- 🧵\u202E';
    const { userId } = await create({ name, organizationName: name });
    expect((await services.database.prisma.user.findUniqueOrThrow({ where: { id: userId } })).name).toBe(name);
  });
});

describe("the demo", () => {
  test("stands beside the organization, finished and marked, and goes with one call", async () => {
    services.demo = true;
    const { userId } = await create({ organizationName: "Demo Guild" });
    const user = { id: userId, name: "Ada", email: "ada@example.org", isOperator: true, sessionId: null };
    const me = await createCaller({ services, user, principal: null }).identity.me();
    expect(me.organizations.map(({ slug, isDemo, role }) => [slug, isDemo, role])).toEqual([
      ["demo-guild", false, "owner"],
      ["demo-guild-2", true, "owner"],
    ]);
    const inOrg = (orgId: string) =>
      createCaller({ services, user, principal: { userId, orgId, role: "owner", apiKeyId: null } });
    const [own, demo] = me.organizations.map(({ id }) => inOrg(id));
    expect((await demo?.agents.list({}))?.items).toHaveLength(3);
    const [conversation] = (await demo?.conversations.list({}))?.items ?? [];
    const { messages } = (await demo?.conversations.get({ id: conversation?.id ?? "" })) ?? { messages: [] };
    expect(messages.length).toBeGreaterThanOrEqual(2);
    for (const { role, run } of messages)
      if (role === "assistant") expect(run).toMatchObject({ status: "completed", turn: { outcome: "completed" } });
    await expect(own?.orgs.removeDemo()).rejects.toMatchObject({ cause: { reason: "not-the-demo" } });
    await demo?.orgs.removeDemo();
    const { prisma } = services.database;
    expect(
      await Promise.all([
        prisma.organization.count(),
        prisma.agent.count(),
        prisma.message.count(),
        prisma.runFrame.count(),
      ]),
    ).toEqual([1, 0, 0, 0]);
  });
});

describe("the owner whom the environment names", () => {
  const admin = { email: "Root@Example.org", password: "correct horse battery", apiKey: `gh_${"k".repeat(40)}` };

  test("is made on the first boot with the key, by one of several servers, and left alone later", async () => {
    await Promise.all([ensureAdmin(services, admin), ensureAdmin(services, admin)]);
    await ensureAdmin(services, { ...admin, password: "another password", apiKey: `gh_${"x".repeat(40)}` });
    const { prisma } = services.database;
    const [user, ...others] = await prisma.user.findMany({ include: { apiKeys: true } });
    expect(others).toEqual([]);
    expect(user).toMatchObject({
      email: "root@example.org",
      name: "Root",
      apiKeys: [{ name: "From the environment" }],
    });
    const { principal } = await resolveApiKey(services.database.pool, admin.apiKey);
    expect(principal).toMatchObject({ userId: user?.id, role: "owner" });
  });
});
