/** The name under which vitest hands the address of the template to the test files. */
export const templateDatabase = "templateDatabaseUrl";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated database that `testDatabase` clones. */
    [templateDatabase]: string;
  }
}
