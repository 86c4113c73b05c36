import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";

export type SchemaFile = { path: string; content: string };

/** The folder of the Prisma schema. */
export const schemaDir = join(repositoryRoot, "prisma", "schema");

/** The Prisma schema as it is now: every file of its folder, by name. */
export function readSchema(dir: string = schemaDir): SchemaFile[] {
  const names = readdirSync(dir).filter((name) => name.endsWith(".prisma"));
  return names.toSorted().map((path) => ({ path, content: readFileSync(join(dir, path), "utf8") }));
}
