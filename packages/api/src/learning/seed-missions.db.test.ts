import { connectDatabase, type Database } from "@guildhall/db";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { factoryMissions } from "./factory/index.ts";
import { seedMissions } from "./seed-missions.ts";

const copy = testDatabase();
let database: Database;
beforeAll(() => {
  const onError = (error: Error) => void expect.unreachable(error.message);
  database = connectDatabase({ url: copy.url, poolSize: 4, applicationName: "test", onError });
});
afterAll(() => database.close());
beforeEach(() => database.prisma.mission.deleteMany());

test("a mission that a person changed keeps its steps and what it requires", async () => {
  await seedMissions(database.pool);
  const id = "L002-rules-that-hold";
  await database.prisma.missionPrerequisite.deleteMany({ where: { missionId: id } });
  await database.prisma.mission.update({ where: { id }, data: { name: "Ours", editedAt: new Date() } });
  expect(await seedMissions(database.pool)).toBe(0);
  const mine = await database.prisma.mission.findUnique({ where: { id }, include: { prerequisites: true } });
  expect(mine).toMatchObject({ name: "Ours", prerequisites: [] });
});

test("missions can be begun somewhere and end nowhere in a circle", () => {
  const done = new Set<string>();
  for (const { id, prerequisites } of factoryMissions) {
    expect(
      prerequisites.filter((required) => !done.has(required)),
      id,
    ).toEqual([]);
    done.add(id);
  }
});
