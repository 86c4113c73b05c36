import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";
import { expect, test } from "vitest";
import { z } from "zod";
import { parseSchema } from "./data-model/parse-schema.ts";
import { readSchema } from "./migrate/read-schema.ts";

const docs = join(repositoryRoot, "docs");
/** What the five designs hold, read from their documents: document, table, columns. */
const sourceTables = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const source = sourceTables.parse(JSON.parse(readFileSync(join(docs, "lineage-columns.json"), "utf8")));
const sourceColumns = Object.entries(source).flatMap(([document, tables]) =>
  Object.entries(tables).flatMap(([table, columns]) => columns.map((column) => `${document} ${table}.${column}`)),
);

const page = readFileSync(join(docs, "lineage.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const { models } = parseSchema(readSchema());
const columnsOfSchema = new Set(
  models.flatMap(({ name, fields }) => fields.filter(({ target }) => !target).map((field) => `${name}.${field.name}`)),
);
const named = (text: string) => Array.from(text.matchAll(/`([A-Z]\w+\.\w+)`/g), ([, name = ""]) => name);

test("every column of the five designs has one row, and no row is about another", () => {
  expect(sourceColumns).toHaveLength(731);
  expect(rows.map(([document, table, column]) => `${document} ${table}.${column}`).toSorted()).toEqual(
    sourceColumns.toSorted(),
  );
});

test("every row has a home, and nothing else stands in its place", () => {
  for (const row of rows) {
    expect(row, row.join(" ")).toHaveLength(5);
    const [, , , home = ""] = row;
    expect(named(home), row.join(" ")).not.toEqual([]);
    expect(home.replaceAll(/`\w+\.\w+`|, /g, ""), row.join(" ")).toBe("");
  }
});

test("every column that the page names anywhere exists", () => {
  expect(named(page).length).toBeGreaterThan(rows.length);
  expect(named(page).filter((name) => !columnsOfSchema.has(name))).toEqual([]);
});

test("nothing is said to live where secrets would stand in clear", () => {
  const secret = /password|secret|token$|_key$|keyvalue|api_keys|encrypted|backup_codes/i;
  const safe = /`(?:Secret|PersonalSecret)\.ciphertext`|`\w+\.(?:hash|password)`/;
  // A public key is no secret, and neither are keys that only name something.
  const harmless = new Set(["public_key", "prompt_key"]);
  const risky = rows.filter(([, , column = ""]) => secret.test(column) && !harmless.has(column));
  expect(risky.length).toBeGreaterThan(10);
  expect(risky.filter(([, , , home = ""]) => !safe.test(home)).map((row) => row.join(" "))).toEqual([]);
});
