import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, type TestMember, wizardAnswers } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { factoryPresets } from "./factory/index.ts";
import { seedPresets } from "./seed-presets.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
beforeAll(async () => {
  services = await openTestServices(copy.url);
  await seedPresets(services.database.pool);
  owner = await createOrganizationWith(services);
});
afterAll(() => services.close());

const list = (input: Parameters<TestMember["api"]["agents"]["presets"]["list"]>[0]) =>
  owner.api.agents.presets.list(input);

test("the gallery begins with the featured ones and goes on page by page", async () => {
  const first = await list({ limit: 7 });
  const second = await list({ limit: 7, cursor: first.nextCursor });
  const third = await list({ limit: 7, cursor: second.nextCursor });
  const all = [first, second, third].flatMap(({ items }) => items);
  expect(all).toHaveLength(factoryPresets.length);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  const featured = all.findLastIndex(({ isFeatured }) => isFeatured);
  expect(all.slice(0, featured + 1).every(({ isFeatured }) => isFeatured)).toBe(true);
  expect(third.nextCursor).toBeNull();
});

test("it is narrowed down by words, category and tag, and takes no character for a pattern", async () => {
  const keys = async (input: Parameters<typeof list>[0]) => (await list(input)).items.map(({ key }) => key);
  expect(await keys({ query: "RINGI" })).toEqual(["ringi-drafter"]);
  expect(await keys({ category: "it_support" })).toEqual(["it-help-desk", "incident-scribe"]);
  expect(await keys({ tag: "hiring" })).toEqual(["hiring-partner"]);
  expect(await keys({ tag: "hiring", category: "sales" })).toEqual([]);
  expect(await keys({ query: "%" })).toEqual([]);
});

test("what it can be narrowed down by is told with how many there are", async () => {
  const { categories, tags } = await owner.api.agents.presets.facets();
  expect(categories.reduce((sum, { count }) => sum + count, 0)).toBe(factoryPresets.length);
  const [most] = tags;
  expect((await list({ tag: most?.tag, limit: 100 })).items).toHaveLength(most?.count ?? 0);
});

test("an agent remembers the preset that it began as, and takes over what its answers do not say", async () => {
  const preset = await owner.api.agents.presets.get({ key: "it-help-desk" });
  const { agent } = await owner.api.agents.create({ ...wizardAnswers("Ada"), presetId: preset.id });
  expect(agent).toMatchObject({ preset: { key: "it-help-desk", name: preset.name }, temperature: preset.temperature });
  const row = await services.database.prisma.agent.findUniqueOrThrow({ where: { id: agent.id } });
  expect(row).toMatchObject({ category: "it_support", kind: "assistive" });
  const none = owner.api.agents.create({ ...wizardAnswers("Bob"), presetId: preset.id.replace(/.{4}$/, "0000") });
  await expect(none).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a preset that was switched off is not there", async () => {
  const { prisma } = services.database;
  await prisma.agentPreset.update({ where: { key: "translator" }, data: { isActive: false } });
  await expect(owner.api.agents.presets.get({ key: "translator" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await list({ query: "translator" })).items).toEqual([]);
});
