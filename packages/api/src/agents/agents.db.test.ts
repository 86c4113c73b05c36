import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createOrganizationWith, type TestMember, wizardAnswers } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { createAgent } from "./create-agent.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  owner = await createOrganizationWith(services);
});
afterAll(() => services.close());

const create = (name: string) => owner.api.agents.create(wizardAnswers(name));
const inOrg = () => ({ where: { orgId: owner.principal.orgId } });

describe("creating", () => {
  test("makes the agent, its prompt, the workflow of its chat and a record, all of them", async () => {
    const { agent, workflowId } = await create("Ada");
    expect(agent).toMatchObject({ slug: "ada", name: "Ada", archivedAt: null });
    expect(agent.systemPrompt).toContain("Your name is Ada.");
    const workflow = await services.database.prisma.workflow.findUniqueOrThrow({
      where: { id: workflowId },
      include: { versions: true },
    });
    expect(workflow).toMatchObject({ agentId: agent.id, orgId: owner.principal.orgId, versions: [{ version: 1 }] });
    expect(JSON.stringify(workflow.versions[0]?.graph)).toContain(agent.id);
    const [entry] = await services.database.prisma.auditEntry.findMany(inOrg());
    expect(entry).toMatchObject({ action: "agents.create", objectId: agent.id, actorId: owner.user.id });
  });

  test("makes nothing when a part of it fails", async () => {
    const broken = { ...owner.context, principal: { ...owner.principal, userId: "usr_nobody" } };
    await expect(createAgent(broken, wizardAnswers("Ada"))).rejects.toThrow();
    await services.database.pool.query(`alter table "WorkflowVersion" add constraint no_more check (false) not valid`);
    await expect(createAgent(owner.context, wizardAnswers("Ada"))).rejects.toThrow();
    await services.database.pool.query(`alter table "WorkflowVersion" drop constraint no_more`);
    const { prisma } = services.database;
    expect(
      await Promise.all([
        prisma.agent.count(inOrg()),
        prisma.workflow.count(inOrg()),
        prisma.auditEntry.count(inOrg()),
      ]),
    ).toEqual([0, 0, 0]);
  });

  test("gives each a slug of its own, though ten are named alike at once", async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => create("Ada")));
    const slugs = made.map(({ agent }) => agent.slug);
    expect(new Set(slugs).size).toBe(10);
    expect(slugs.toSorted()).toEqual(["ada", ...Array.from({ length: 9 }, (_, i) => `ada-${i + 2}`)].toSorted());
    const other = await createOrganizationWith(services);
    expect((await other.api.agents.create(wizardAnswers("Ada"))).agent.slug).toBe("ada");
  });

  test("finds a slug also where more than a thousand begin alike", async () => {
    const { agent } = await create("Ada");
    const { prisma } = services.database;
    const rows = Array.from({ length: 1200 }, (_, i) => ({
      id: `agt_${String(i).padStart(26, "0")}`,
      orgId: owner.principal.orgId,
      slug: `a${String(i).padStart(4, "0")}-ada`.replace(/^a/, i % 2 ? "ada-" : "ada"),
      name: "Alike",
      who: "x",
      systemPrompt: "x",
    }));
    await prisma.agent.createMany({ data: rows });
    const again = await create("Ada");
    expect(again.agent.slug).not.toBe(agent.slug);
    expect(again.agent.slug).toMatch(/^ada-/);
  });

  test.each([
    ["New", /^new-2$/],
    ["Zoë's Café № 5", /^zoe-s-cafe-no-5$/],
    ["🧵🧵", /^agent$/],
    ["日本語", /^agent$/],
    ["-- ' OR 1=1 --", /^or-1-1$/],
    ["a".repeat(80), /^a{48}$/],
  ])("the name %s gives a slug that an address can hold, and that no page of the app has", async (name, slug) => {
    expect((await create(name)).agent.slug).toMatch(slug);
  });
});

describe("listing", () => {
  test("goes page by page without a gap and without repeating, though agents come in and change meanwhile", async () => {
    const names = Array.from({ length: 7 }, (_, i) => `Agent ${i}`);
    for (const name of names) await create(name);
    const first = await owner.api.agents.list({ limit: 3 });
    await create("Newcomer");
    const second = await owner.api.agents.list({ limit: 3, cursor: first.nextCursor });
    const third = await owner.api.agents.list({ limit: 3, cursor: second.nextCursor });
    const listed = [first, second, third].flatMap(({ items }) => items.map(({ name }) => name));
    expect(listed).toEqual(names.toReversed());
    expect(third.nextCursor).toBeNull();
  });

  test("finds words in name and description, whatever their case, and takes no character for a pattern", async () => {
    await owner.api.agents.create({ ...wizardAnswers("Ada"), description: "Keeps the books: 100% right" });
    await owner.api.agents.create({ ...wizardAnswers("Bob_B"), description: "1000 tricks" });
    const find = async (query: string) => (await owner.api.agents.list({ query })).items.map(({ name }) => name);
    expect(await find("BOOKS")).toEqual(["Ada"]);
    expect(await find("bob")).toEqual(["Bob_B"]);
    expect(await find("100%")).toEqual(["Ada"]);
    expect(await find("b_b")).toEqual(["Bob_B"]);
    expect(await find("_")).toEqual(["Bob_B"]);
    expect(await find("\\")).toEqual([]);
    expect(await find("   ")).toHaveLength(2);
  });

  test("refuses a cursor that it did not give", async () => {
    await expect(owner.api.agents.list({ cursor: "bm90IGEgY3Vyc29y" })).rejects.toMatchObject({
      cause: { reason: "bad-cursor" },
    });
  });
});

describe("changing", () => {
  test("composes the prompt anew from what then stands, and leaves out what was not given", async () => {
    const { agent } = await create("Ada");
    const changed = await owner.api.agents.update({ id: agent.id, rules: "Never lie" });
    expect(changed).toMatchObject({ name: "Ada", who: agent.who, tricks: agent.tricks, slug: agent.slug });
    expect(changed.systemPrompt).toContain("- Never lie");
    expect(changed.systemPrompt).not.toContain("Be brief");
    const emptied = await owner.api.agents.update({ id: agent.id, rules: "", tricks: "" });
    expect(emptied.systemPrompt).not.toMatch(/# Rules|# What you can do/);
  });

  test("of two answers by two people at once loses neither, and the prompt tells of both", async () => {
    const { agent } = await create("Ada");
    await Promise.all([
      owner.api.agents.update({ id: agent.id, rules: "Rule of the first" }),
      owner.api.agents.update({ id: agent.id, tricks: "Trick of the second" }),
    ]);
    const { systemPrompt } = await owner.api.agents.get({ id: agent.slug });
    expect(systemPrompt).toContain("Rule of the first");
    expect(systemPrompt).toContain("Trick of the second");
  });

  test("archiving takes it out of the list and leaves it to be found; restoring brings it back", async () => {
    const { agent } = await create("Ada");
    await owner.api.agents.archive({ id: agent.id });
    expect((await owner.api.agents.list({})).items).toEqual([]);
    expect((await owner.api.agents.get({ id: "ada" })).archivedAt).toBeInstanceOf(Date);
    await owner.api.agents.restore({ id: agent.id });
    expect((await owner.api.agents.list({})).items).toHaveLength(1);
    const entries = await services.database.prisma.auditEntry.findMany({ ...inOrg(), orderBy: { id: "asc" } });
    expect(entries.map(({ action }) => action)).toEqual(["agents.create", "agents.archive", "agents.restore"]);
  });
});
