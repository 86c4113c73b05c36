import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { createEmptyDatabase, type DatabaseCopy } from "../throwaway/database-copies.ts";
import { templateDatabase } from "../throwaway/provided-context.ts";
import { applyMigrations, pendingMigrations } from "./apply-migrations.ts";

let folder = "";
let database: DatabaseCopy;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "guildhall-migrations-"));
  database = await createEmptyDatabase(inject(templateDatabase));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

const apply = () => applyMigrations(database.url, folder);

it("applies what is missing, in order, once", async () => {
  write("20260101000000_first", "create table a (id int);");
  write("20260102000000_second", "alter table a add column name text;");
  expect(await pendingMigrations(database.url, folder)).toHaveLength(2);
  expect(await apply()).toEqual(["20260101000000_first", "20260102000000_second"]);
  expect(await apply()).toEqual([]);
  write("20260103000000_third", "alter table a add column age int;");
  expect(await apply()).toEqual(["20260103000000_third"]);
  expect(await query("select id, name, age from a")).toEqual([]);
});

it("sends a script as it is: semicolons in text, comments and functions", async () => {
  write(
    "20260101000000_text",
    `-- one; two
     create table a (note text default 'x; y');
     create function b() returns int language plpgsql as $$ begin perform 1; return 2; end $$;`,
  );
  await apply();
  expect(await query("insert into a default values returning note, b()")).toEqual([{ note: "x; y", b: 2 }]);
});

it("lets several start at once", async () => {
  write("20260101000000_first", "create table a (id int); select pg_sleep(0.2);");
  const applied = await Promise.all([apply(), apply(), apply()]);
  expect(applied.flat()).toEqual(["20260101000000_first"]);
});

it("an upgrade that takes longer than a transaction may idle was told as failed, though it was applied", async () => {
  await query(
    "do $$ begin execute format('alter database %I set idle_in_transaction_session_timeout = 50', current_database()); end $$",
  );
  write("20260101000000_slow", "create table a (id int); select pg_sleep(0.3);");
  expect(await apply()).toEqual(["20260101000000_slow"]);
});

it("takes a failed one back whole, and applies it when it was corrected", async () => {
  write("20260101000000_first", "create table a (id int);");
  await apply();
  write("20260102000000_second", "create table b (id int); create table a (id int);");
  await expect(apply()).rejects.toMatchObject({ reason: "migration-failed" });
  await expect(apply()).rejects.toThrow(/relation "a" already exists/);
  expect(await query("select to_regclass('b') as b")).toEqual([{ b: null }]);
  write("20260102000000_second", "create table b (id int);");
  expect(await apply()).toEqual(["20260102000000_second"]);
});

it("goes on after a kill in the middle of one", async () => {
  write("20260101000000_first", "create table a (id int);");
  write("20260102000000_second", "create table b (id int);");
  await apply();
  await query("drop table b; update _prisma_migrations set finished_at = null where migration_name like '%second'");
  expect(await apply()).toEqual(["20260102000000_second"]);
});

it("refuses a database that is newer than the code, and leaves it alone", async () => {
  write("20260101000000_first", "create table a (id int);");
  write("20260201000000_later", "create table b (id int);");
  await apply();
  rmSync(join(folder, "20260201000000_later"), { recursive: true });
  write("20260102000000_mine", "create table c (id int);");
  await expect(apply()).rejects.toMatchObject({ reason: "database-newer-than-code" });
  expect(await query("select to_regclass('c') as c")).toEqual([{ c: null }]);
});

it("refuses when an applied migration was edited", async () => {
  write("20260101000000_first", "create table a (id int);");
  await apply();
  write("20260101000000_first", "create table a (id bigint);");
  await expect(apply()).rejects.toMatchObject({ reason: "migration-changed" });
});
