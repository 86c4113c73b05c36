import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";

/** The committed migrations of this code. */
export const migrationsDir = join(repositoryRoot, "prisma", "migrations");

/** The schema that the newest migration leads to; `migrate new` writes it. */
export const lastSchemaPath = join(migrationsDir, "last-schema.prisma");

export type Migration = {
  /** `20261122031500_first`. */
  name: string;
  sql: string;
  /** What Prisma keeps of the SQL in `_prisma_migrations`. */
  checksum: string;
};

/** The migrations of a folder, oldest first. */
export function readMigrations(dir: string = migrationsDir): Migration[] {
  if (!existsSync(dir)) return [];
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => readMigration(name, readFileSync(join(dir, name, "migration.sql"), "utf8")))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readMigration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}
