import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { modelRelations } from "./generated/model-relations.ts";
import { tenantModels } from "./generated/tenant-models.ts";
import { jsonShapes } from "./shapes/json-shapes.ts";
import { testDatabase } from "./throwaway/test-database.ts";

const schemaDir = join(import.meta.dirname, "../../../prisma/schema");
const domains =
  "identity orgs providers knowledge tools agents conversations workflows insights workspace billing analytics learning ops runs";

type Model = { name: string; file: string; body: string };

const files = readdirSync(schemaDir).filter((file) => file.endsWith(".prisma"));
const models: Model[] = files.flatMap((file) => {
  const text = readFileSync(join(schemaDir, file), "utf8");
  return [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => ({
    name,
    file,
    body,
  }));
});
const isTenant = (name: string) => tenantModels.some((model) => model === name);
const hasUniqueIdInOrg = ({ body }: Model) => /@@unique\(\[id, orgId\]\)/.test(body);

const copy = testDatabase();
let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: copy.url });
  await client.connect();
});
afterAll(() => client.end());

test("every model stands in one domain file, and the configuration holds none", () => {
  expect(models.length).toBeGreaterThan(10);
  const names = models.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names.toSorted()).toEqual(Object.keys(modelRelations).toSorted());
  // A domain that is longer than one file has parts: `<domain>-<part>.prisma`.
  for (const { name, file } of models)
    expect(domains.split(" "), `${name} in ${file}`).toContain(file.replace(/(-[a-z]+)?\.prisma$/, ""));
});

test("every model says what it is, and no domain file is longer than 200 lines", () => {
  for (const file of files) {
    const text = readFileSync(join(schemaDir, file), "utf8");
    expect(text.split("\n").length, file).toBeLessThanOrEqual(200);
    expect(
      [...text.matchAll(/^(?!\/\/\/).*\n(?:model|enum) (\w+)/gm)].map(([, name]) => name),
      file,
    ).toEqual([]);
  }
});

test("every foreign key is led by an index, so that a deletion never scans a table", async () => {
  const { rows } = await client.query<{ key: string }>(`
    select conrelid::regclass || '.' || conname as key from pg_constraint c
    where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
      select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
        -- led by the parent's id, which is unique by itself, or by all columns of the key
        and (i.indkey[0] = c.conkey[1] or (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey))`);
  const { rows: all } = await client.query(
    `select from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  expect(all.length).toBeGreaterThan(20);
  expect(rows.map(({ key }) => key)).toEqual([]);
});

test("every JSON column has its shape, named in the schema, and no shape is left over", async () => {
  const { rows } = await client.query<{ name: string }>(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type in ('json', 'jsonb')`);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(jsonShapes).toSorted());
  for (const { name, body } of models) {
    const lines = body.split("\n");
    lines.forEach((line, i) => {
      if (/^\s+\w+\s+Json\b/.test(line)) expect(lines[i - 1], `${name}:${line}`).toMatch(/@shape /);
    });
  }
});

test("every row of an organization is tied to it, and to its parent within it", () => {
  const parents = models.filter(({ name }) => isTenant(name));
  for (const model of parents) {
    for (const [, line = "", target = ""] of model.body.matchAll(/^(\s+\w+\s+(\w+)\??\s+@relation\(.*fields: .*)$/gm)) {
      if (!isTenant(target)) continue;
      expect(line, `${model.name} → ${target}`).toMatch(/fields: \[\w+, orgId\], references: \[id, orgId\]/);
      const parent = models.find(({ name }) => name === target);
      expect(parent && hasUniqueIdInOrg(parent), `${target} has @@unique([id, orgId])`).toBe(true);
    }
    const tied = Object.values(modelRelations[model.name] ?? {}).some(
      (target) => target === "Organization" || isTenant(target),
    );
    expect(tied, `${model.name} goes with its organization`).toBe(true);
  }
});

test("an organization is gone without a trace once its row is deleted", async () => {
  const { rows } = await client.query<{ name: string; action: string }>(`
    select conrelid::regclass || '.' || conname as name,
      -- the organization's own column is never emptied, only the other half of the key
      case when confdeltype = 'n' and cardinality(confdelsetcols) = 1 and confdelsetcols[1] <> org.attnum
        then 'let go' else confdeltype::text end as action
    from pg_constraint join pg_attribute org on org.attrelid = conrelid and org.attname = 'orgId'
    where contype = 'f' and connamespace = 'public'::regnamespace and org.attnum = any(conkey)`);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ action }) => action !== "c" && action !== "let go")).toEqual([]);
});

test("every time is stored with its zone", async () => {
  const { rows } = await client.query<{ name: string }>(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'timestamp without time zone' and table_name not like '\\_%'`);
  expect(rows).toEqual([]);
});
