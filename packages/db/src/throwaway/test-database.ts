import { afterAll, beforeAll, inject } from "vitest";
import { cloneDatabase, type DatabaseCopy } from "./database-copies.ts";
import { templateDatabase } from "./provided-context.ts";

/**
 * A migrated database of its own for this test file (or this `describe`), dropped at its end. Needs
 * `databaseTestConfig` of `@guildhall/config/vitest`. Read `url` inside tests and hooks only.
 */
export function testDatabase(): { readonly url: string } {
  let copy: DatabaseCopy | undefined;
  beforeAll(async () => {
    copy = await cloneDatabase(inject(templateDatabase));
  });
  afterAll(async () => {
    await copy?.drop();
  });
  return {
    get url() {
      if (!copy) throw new Error("The test database is there from the first hook on, not while tests are collected.");
      return copy.url;
    },
  };
}
