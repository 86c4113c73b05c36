import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { factoryPrompts } from "./factory/index.ts";
import { seedPrompts } from "./seed-prompts.ts";
import { tellPrompt } from "./tell-prompt.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
const key = "conversation.title";
beforeAll(async () => {
  services = await openTestServices(copy.url);
});
afterAll(() => services.close());
beforeEach(async () => {
  await services.database.prisma.systemPrompt.deleteMany();
  await seedPrompts(services.database.pool);
  owner = await createOrganizationWith(services);
});

const override = (text: string) => owner.api.prompts.override({ key, text });

describe("reading", () => {
  test("the list goes by category, page by page, and finds words", async () => {
    const first = await owner.api.prompts.list({ limit: 10 });
    const second = await owner.api.prompts.list({ limit: 10, cursor: first.nextCursor });
    const all = [...first.items, ...second.items];
    expect(all).toHaveLength(factoryPrompts.length);
    expect(all.map(({ category }) => category)).toEqual(all.map(({ category }) => category).toSorted());
    expect((await owner.api.prompts.list({ query: "SOCRATIC" })).items.map((item) => item.key)).toEqual([
      "chat.socratic",
    ]);
    expect((await owner.api.prompts.list({ category: "meetings" })).items).toHaveLength(4);
  });

  test("one that was never used has no figures, and says so", async () => {
    const { figures, own, isOverridden, factory } = await owner.api.prompts.get({ key });
    expect(figures).toEqual({ uses: 0, lastUsedAt: null, satisfaction: null, rated: 0, success: null, ended: 0 });
    expect({ own, isOverridden }).toEqual({ own: [], isOverridden: false });
    expect(factory[0]?.variables.map(({ name }) => name)).toEqual(["messages", "language"]);
  });
});

describe("own words", () => {
  test("hold for the person alone, grow by versions, and give way to the factory's", async () => {
    await override("Name {{messages}}");
    const second = await override("Title for {{messages}}");
    expect(second).toMatchObject({
      isOverridden: true,
      own: [{ version: 2 }, { version: 1, text: "Name {{messages}}" }],
    });
    const other = await joinOrganization(services, owner.principal.orgId, "member");
    expect(await other.api.prompts.get({ key })).toMatchObject({ isOverridden: false, own: [] });
    expect(await owner.api.prompts.reset({ key })).toMatchObject({ isOverridden: false });
    expect(await owner.api.prompts.restore({ key, version: 1 })).toMatchObject({
      isOverridden: true,
      own: [{ version: 3, text: "Name {{messages}}" }, {}, {}],
    });
  });

  test("the same words twice are one version", async () => {
    await override("Name {{messages}}");
    expect((await override("Name {{messages}}")).own).toHaveLength(1);
  });

  test("with a wrong variable are refused at the field", async () => {
    await expect(override("Name {{mesages}}")).rejects.toMatchObject({
      cause: { reason: "prompt-variables", fields: { text: expect.stringContaining("must use {{messages}}") } },
    });
    expect((await owner.api.prompts.get({ key })).own).toEqual([]);
  });

  test("of several saved at once each gets a number of its own", async () => {
    const all = await Promise.all([1, 2, 3, 4].map((i) => override(`${i} {{messages}}`)));
    expect(all).toHaveLength(4);
    const { own } = await owner.api.prompts.get({ key });
    expect(own.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  });
});

describe("figures", () => {
  test("follow from the uses, the runs and the thumbs, and tell nothing of another organization", async () => {
    const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
    const { id: conversationId } = await owner.api.conversations.create({ agentId: agent.id });
    const { orgId, userId } = owner.principal;
    const { prisma } = services.database;
    for (const [status, isGood] of [
      ["completed", true],
      ["completed", false],
      ["failed", null],
      ["cancelled", null],
    ] as const) {
      const runId = newId("run");
      const messageId = newId("message");
      await prisma.run.create({
        data: { id: runId, orgId, kind: "turn", conversationId, createdById: userId, status },
      });
      await prisma.message.create({
        data: { id: messageId, orgId, conversationId, role: "assistant", text: "", runId },
      });
      if (isGood !== null) await prisma.messageFeedback.create({ data: { orgId, messageId, userId, isGood } });
      await tellPrompt(owner.context, { key, values: { messages: "Hello" }, runId });
    }
    const { figures } = await owner.api.prompts.get({ key });
    expect(figures).toMatchObject({ uses: 4, satisfaction: 0.5, rated: 2, ended: 3 });
    expect(figures.success).toBeCloseTo(2 / 3);
    expect(figures.lastUsedAt).toBeInstanceOf(Date);
    const stranger = await createOrganizationWith(services);
    expect((await stranger.api.prompts.get({ key })).figures.uses).toBe(0);
  });

  test("a model is told the person's own words while they hold, else the factory's", async () => {
    const tell = () => tellPrompt(owner.context, { key, values: { messages: "Hi {{language}}" } });
    expect(await tell()).toContain("in the language of the messages");
    await override("Mine: {{messages}}");
    expect(await tell()).toBe("Mine: Hi {{language}}");
    await owner.api.prompts.reset({ key });
    expect(await tell()).not.toContain("Mine");
    expect((await owner.api.prompts.list({ query: key })).items).toMatchObject([{ uses: 3 }]);
  });
});
