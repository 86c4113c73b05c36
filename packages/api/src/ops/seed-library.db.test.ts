import { connectDatabase, type Database } from "@guildhall/db";
import { agentCategoryValues, agentPresetRow, missionRow } from "@guildhall/db/rows";
import { readJson } from "@guildhall/db/shapes";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { seedLibrary } from "./seed-library.ts";

const copy = testDatabase();
let database: Database;
beforeAll(() => {
  const onError = (error: Error) => void expect.unreachable(error.message);
  database = connectDatabase({ url: copy.url, poolSize: 4, applicationName: "test", onError });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.prisma.agentPreset.deleteMany();
  await database.prisma.systemPrompt.deleteMany();
  await database.prisma.mission.deleteMany();
});

const all = async () => ({
  presets: await database.prisma.agentPreset.findMany({ orderBy: { key: "asc" } }),
  prompts: await database.prisma.systemPrompt.findMany({ orderBy: { key: "asc" }, include: { versions: true } }),
  missions: await database.prisma.mission.findMany({ orderBy: { id: "asc" }, include: { prerequisites: true } }),
});

test("the first time it brings everything, each row within the limits of the schema; the second time nothing", async () => {
  const first = await seedLibrary({ database });
  const before = await all();
  // Each prompt is a name and a text.
  expect(first).toMatchObject({ presets: before.presets.length, prompts: before.prompts.length * 2 });
  for (const preset of before.presets) agentPresetRow.parse(preset);
  for (const mission of before.missions) {
    missionRow.parse(mission);
    expect(readJson("Mission.steps", mission.steps).length).toBeGreaterThan(0);
  }
  for (const { versions } of before.prompts)
    for (const { variables } of versions) readJson("SystemPromptVersion.variables", variables);
  expect(await seedLibrary({ database })).toEqual({ presets: 0, prompts: 0, missions: 0 });
  expect(await all()).toEqual(before);
});

test("it brings enough: presets for every purpose, missions that lead from one to the next, prompts with variables", async () => {
  await seedLibrary({ database });
  const { presets, prompts, missions } = await all();
  expect(presets.length).toBeGreaterThanOrEqual(12);
  expect(new Set(presets.map(({ category }) => category))).toEqual(new Set(agentCategoryValues.options));
  expect(presets.filter(({ isFeatured }) => isFeatured).length).toBeGreaterThanOrEqual(3);
  expect(presets.every(({ tags, rules, tricks }) => tags.length > 0 && rules && tricks)).toBe(true);
  expect(missions.length).toBeGreaterThanOrEqual(8);
  expect(missions.filter(({ prerequisites }) => prerequisites.length > 0).length).toBeGreaterThan(5);
  expect(prompts.map(({ key }) => key)).toContain("conversation.title");
});

test("several starts at once bring each row once", async () => {
  await Promise.all([1, 2, 3, 4].map(() => seedLibrary({ database })));
  const { presets, prompts, missions } = await all();
  expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
  expect(missions.length).toBeGreaterThanOrEqual(8);
  for (const { versions } of prompts) expect(versions.map(({ version }) => version)).toEqual([1]);
});
