import { readEnv, testingEnv } from "@guildhall/env";
import type { TestProject } from "vitest/node";
import { createTemplateDatabase } from "./database-copies.ts";
import { templateDatabase } from "./provided-context.ts";
import { startThrowawayPostgres } from "./start-throwaway-postgres.ts";

/** Gives the tests of a package a PostgreSQL with a migrated template: `TEST_DATABASE_URL`, or one of its own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { databaseUrl } = readEnv({ testing: testingEnv }).testing;
  const server = databaseUrl ? { url: databaseUrl, stop: () => Promise.resolve() } : await startThrowawayPostgres();
  try {
    const template = await createTemplateDatabase(server.url);
    project.provide(templateDatabase, template.url);
    return async () => {
      await template.drop();
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
