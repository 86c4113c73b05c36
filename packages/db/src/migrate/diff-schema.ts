import type { SchemaFile } from "./read-schema.ts";
import { noFilters, openSchemaEngine } from "./schema-engine.ts";
import { schemaOnlyAdapter } from "./schema-only-adapter.ts";

/** The SQL that leads from one schema (none: an empty database) to another; needs no database. */
export async function diffSchema(from: SchemaFile[] | undefined, to: SchemaFile[]): Promise<string> {
  const engine = await openSchemaEngine(schemaOnlyAdapter);
  try {
    const { stdout } = await engine.diff({
      from: from ? { tag: "schemaDatamodel", files: from } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: to },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    const sql = (stdout ?? "").replace(createPublic, "").replace(setNullOfPair, keepOrganization).trim();
    return sql === "" || sql === "-- This is an empty migration." ? "" : `${sql}\n`;
  } finally {
    engine.free();
  }
}

// Every database has it, and a user with few rights may not even ask for it.
const createPublic = /^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n/;

/**
 * When what an optional reference names is deleted, the row loses that reference and stays in its organization. Prisma
 * can only say that both columns of the key become null.
 */
const setNullOfPair = /(FOREIGN KEY \("(\w+)", "orgId"\).* ON DELETE SET NULL)(?= )/g;
const keepOrganization = '$1 ("$2")';
