import type {} from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated database that `testDatabase` clones. */
    templateDatabaseUrl: string;
  }
}
