import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@guildhall/kernel";
import { diffSchema } from "./diff-schema.ts";
import { rowPolicies } from "../wall/row-policies.ts";
import { migrationsDir } from "./migration-folder.ts";
import { readSchema, type SchemaFile, schemaDir } from "./read-schema.ts";

export type CreateMigrationOptions = {
  /** What it does, in words: becomes a part of the folder's name. */
  name: string;
  schemaDir?: string;
  migrationsDir?: string;
  now?: Date;
};

/**
 * Writes the migration from the schema of the last one to the schema of today, with row-level security for each new model
 * of an organization, and answers the path of its SQL, for review. Throws `migration-empty` when the schema has not changed.
 */
export async function createMigration(options: CreateMigrationOptions): Promise<string> {
  const folder = options.migrationsDir ?? migrationsDir;
  const schema = readSchema(options.schemaDir ?? schemaDir);
  const words = options.name.toLowerCase().match(/[a-z0-9]+/g);
  if (!words) throw badName(options.name);
  const last = readLastSchema(folder);
  const sql = await diffSchema(last, schema);
  if (!sql) throw nothingChanged();
  const path = join(folder, `${timestamp(options.now ?? new Date())}_${words.join("_")}`);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "migration.sql"), [sql, rowPolicies(last, schema)].filter(Boolean).join("\n"));
  writeFileSync(join(folder, "migration_lock.toml"), lockFile);
  writeFileSync(join(folder, "last-schema.prisma"), joinSchema(schema));
  return join(path, "migration.sql");
}

// Prisma's own command wants this file beside the migrations.
export const lockFile = '# Written by `npm run guildhall -- migrate new`.\nprovider = "postgresql"\n';

const header = [
  "// The schema that the newest migration leads to: `npm run guildhall -- migrate new <name>` starts from here and",
  "// writes it. Edit prisma/schema instead.",
];

function readLastSchema(folder: string): SchemaFile[] | undefined {
  const path = join(folder, "last-schema.prisma");
  return existsSync(path) ? [{ path, content: readFileSync(path, "utf8") }] : undefined;
}

function joinSchema(schema: SchemaFile[]): string {
  // Comments and generators say nothing about tables.
  const text = schema
    .map(({ content }) => content.replace(/^generator \w+ \{[\s\S]*?^\}\n/gm, "").replace(/^\s*\/\/.*\n/gm, ""))
    .join("\n");
  return `${header.join("\n")}\n\n${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/[-:T]/g, "").slice(0, 14);
}

function badName(name: string): AppError {
  const userMessage = `"${name}" is no name for a migration. Say in a few words what it does: migrate new "agents get a color".`;
  return new AppError({ code: "bad-input", reason: "migration-name", userMessage });
}

function nothingChanged(): AppError {
  const userMessage = "The schema has not changed since the last migration, so there is nothing to write.";
  return new AppError({ code: "bad-input", reason: "migration-empty", userMessage });
}
