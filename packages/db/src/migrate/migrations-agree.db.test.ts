import pg from "pg";
import { expect, inject, it, onTestFinished } from "vitest";
import { createEmptyDatabase } from "../throwaway/database-copies.ts";
import { templateDatabase } from "../throwaway/provided-context.ts";
import { testDatabase } from "../throwaway/test-database.ts";
import { diffSchema } from "./diff-schema.ts";
import { listHandWritten } from "./hand-written.ts";
import { readMigrations } from "./migration-folder.ts";
import { readCatalog } from "./read-catalog.ts";
import { readSchema } from "./read-schema.ts";

const migrated = testDatabase();

/** A database made from the schema alone, without the migrations. */
async function catalogOfSchema(): Promise<string[]> {
  const database = await createEmptyDatabase(inject(templateDatabase));
  onTestFinished(database.drop);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(await diffSchema(undefined, readSchema()));
  await client.end();
  return readCatalog(database.url);
}

it("the migrations make the schema, and beyond it only what is marked as hand-written", async () => {
  const marked = listHandWritten(readMigrations());
  const isMarked = (line: string) => marked.some(({ kind, name }) => new RegExp(`^${kind} ${name}\\b`).test(line));
  const byMigrations = await readCatalog(migrated.url);
  expect(byMigrations.filter((line) => !isMarked(line))).toEqual(await catalogOfSchema());
  const missing = marked.filter(({ kind, name }) => !byMigrations.some((line) => line.startsWith(`${kind} ${name}`)));
  expect(missing, "marked as hand-written but not in the database").toEqual([]);
});

it("no migration commits by itself: each is one transaction, taken back whole when it fails", () => {
  const breaks = /\b(concurrently|begin;|commit;|rollback;|start transaction)/i;
  expect(
    readMigrations()
      .filter(({ sql }) => breaks.test(sql))
      .map(({ name }) => name),
  ).toEqual([]);
});
