import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createMigration } from "./create-migration.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "guildhall-schema-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function writeSchema(fields: string) {
  const generator = 'generator client {\n  provider = "prisma-client"\n  output = "x"\n}\n';
  writeFileSync(join(dir, "_config.prisma"), `${generator}datasource db {\n  provider = "postgresql"\n}\n`);
  writeFileSync(join(dir, "thing.prisma"), `/// A thing.\nmodel Thing {\n  id String @id\n  ${fields}\n}\n`);
}

async function create(name: string, hour: number) {
  const now = new Date(Date.UTC(2026, 0, 2, hour));
  const path = await createMigration({ name, schemaDir: dir, migrationsDir: join(dir, "migrations"), now });
  return readFileSync(path, "utf8");
}

it("writes what leads from the last schema to this one", async () => {
  writeSchema("name String");
  expect(await create("things", 3)).toMatch(/^-- CreateTable\nCREATE TABLE "Thing"/);
  writeSchema('name String\n  color String @default("red")');
  expect(await create("Things get a color!", 4)).toBe(
    `-- AlterTable\nALTER TABLE "Thing" ADD COLUMN     "color" TEXT NOT NULL DEFAULT 'red';\n`,
  );
  expect(readdirSync(join(dir, "migrations")).toSorted()).toEqual([
    "20260102030000_things",
    "20260102040000_things_get_a_color",
    "last-schema.prisma",
    "migration_lock.toml",
  ]);
});

it("puts each new table of an organization behind row-level security, and no other", async () => {
  writeSchema("name String");
  expect(await create("things", 3)).not.toContain("ROW LEVEL SECURITY");
  writeSchema("name String\n  orgId String");
  expect(await create("things belong to organizations", 4)).toContain(
    `ALTER TABLE "Thing" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Thing_of_organization" ON "Thing" USING ("orgId" = current_setting('guildhall.org_id', true));`,
  );
  writeSchema("color String\n  orgId String");
  expect(await create("things have a color", 5)).not.toContain("ROW LEVEL SECURITY");
});

it("writes nothing when nothing changed, or without a name", async () => {
  writeSchema("name String");
  await create("things", 3);
  await expect(create("again", 4)).rejects.toMatchObject({ reason: "migration-empty" });
  await expect(create("…", 5)).rejects.toMatchObject({ reason: "migration-name" });
  expect(readdirSync(join(dir, "migrations"))).toHaveLength(3);
});
