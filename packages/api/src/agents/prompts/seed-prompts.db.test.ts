import { connectDatabase, type Database } from "@guildhall/db";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { factoryPrompts } from "./factory/index.ts";
import { seedPrompts } from "./seed-prompts.ts";

const copy = testDatabase();
let database: Database;
beforeAll(() => {
  const onError = (error: Error) => void expect.unreachable(error.message);
  database = connectDatabase({ url: copy.url, poolSize: 4, applicationName: "test", onError });
});
afterAll(() => database.close());
beforeEach(() => database.prisma.systemPrompt.deleteMany());

test("a prompt's new words become its next version, and the earlier ones stay", async () => {
  const [prompt] = factoryPrompts;
  if (!prompt) return expect.unreachable();
  await seedPrompts(database.pool, [prompt]);
  await seedPrompts(database.pool, [{ ...prompt, text: "Other words for {{messages}}" }]);
  await seedPrompts(database.pool, [{ ...prompt, text: "Other words for {{messages}}" }]);
  const versions = await database.prisma.systemPromptVersion.findMany({ orderBy: { version: "asc" } });
  expect(versions.map(({ version, text }) => [version, text])).toEqual([
    [1, prompt.text],
    [2, "Other words for {{messages}}"],
  ]);
});
