import { connectDatabase, type Database } from "@guildhall/db";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { factoryPresets } from "./factory/index.ts";
import { seedPresets } from "./seed-presets.ts";

const copy = testDatabase();
let database: Database;
beforeAll(() => {
  const onError = (error: Error) => void expect.unreachable(error.message);
  database = connectDatabase({ url: copy.url, poolSize: 4, applicationName: "test", onError });
});
afterAll(() => database.close());
beforeEach(() => database.prisma.agentPreset.deleteMany());

test("a new version changes what nobody touched, leaves what a person changed, and hides what is gone", async () => {
  const [first, second, third] = factoryPresets;
  if (!first || !second || !third) return expect.unreachable();
  await seedPresets(database.pool, [first, second, third]);
  await database.prisma.agentPreset.update({
    where: { key: second.key },
    data: { who: "Ours", editedAt: new Date() },
  });
  const changed = [
    { ...first, who: "New" },
    { ...second, who: "New" },
  ];
  expect(await seedPresets(database.pool, changed)).toBe(2);
  const rows = (await database.prisma.agentPreset.findMany({ orderBy: { key: "asc" } })).map(
    ({ key, who, isActive }) => ({ key, who, isActive }),
  );
  expect(rows).toEqual(
    [
      { key: first.key, who: "New", isActive: true },
      { key: second.key, who: "Ours", isActive: true },
      { key: third.key, who: third.who, isActive: false },
    ].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
});
