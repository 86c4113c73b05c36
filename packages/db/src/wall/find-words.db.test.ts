import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectDatabase, type Database } from "../client/connect-database.ts";
import { forOrganization } from "../client/for-organization.ts";
import { testDatabase } from "../throwaway/test-database.ts";
import { findWords, searchableModels } from "./find-words.ts";

const copy = testDatabase();
let database: Database;
const mine = newId("organization");
const theirs = newId("organization");

beforeAll(async () => {
  database = connectDatabase({ url: copy.url, poolSize: 2, applicationName: "test", onError: () => undefined });
  for (const id of [mine, theirs]) {
    await database.prisma.organization.create({ data: { id, name: "Guild", slug: id.slice(4) } });
    await database.pool.query(
      `insert into "Task" (id, "orgId", title, "updatedAt") select 'tsk_' || $1 || lpad(n::text, 5, '0'), $1,
         case when n % 500 = 0 then 'Mend the lighthouse ' else 'Sweep the floor ' end || n, now()
       from generate_series(1, 3000) n`,
      [id],
    );
  }
  await database.pool.query("analyze");
});
afterAll(() => database.close());

const find = (words: string, orgId = mine, most = 100) =>
  findWords(forOrganization(database.prisma, mine), { orgId, model: "Task", words, most });

async function scansOf(index: string): Promise<number> {
  await database.pool.query("select pg_stat_force_next_flush()");
  const { rows } = await database.pool.query<{ n: string }>(
    "select idx_scan as n from pg_stat_user_indexes where indexrelname = $1",
    [index],
  );
  return Number(rows[0]?.n);
}

test("finds the organization's own rows by all of their words, the newest first", async () => {
  const found = await find("lighthouse mend");
  expect(found).toEqual([3000, 2500, 2000, 1500, 1000, 500].map((n) => `tsk_${mine}${String(n).padStart(5, "0")}`));
  expect(await find("lighthouse", mine, 2)).toEqual(found.slice(0, 2));
  expect(await find("lighthouse sweep")).toEqual([]);
  expect(await find('"the & | !lighthouse')).toBeInstanceOf(Array);
});

test("another organization is found neither by naming it", async () => {
  expect(await find("lighthouse", theirs)).toEqual(await find("lighthouse"));
});

test("the search goes by the index although row-level security stands before the table", async () => {
  const before = await scansOf("Task_words");
  const search = async () => {
    // A connection tells of its scans once a second, when it is used.
    await find("lighthouse");
    return scansOf("Task_words");
  };
  await expect.poll(search, { timeout: 10_000 }).toBeGreaterThan(before);
});

test("every model that has an index by words is found this way", async () => {
  const { rows } = await database.pool.query<{ model: string }>(
    `select replace(indexname, '_words', '') as model from pg_indexes where indexname like '%\\_words'`,
  );
  expect(rows.map(({ model }) => model).toSorted()).toEqual(searchableModels.toSorted());
  for (const model of searchableModels)
    expect(
      await findWords(forOrganization(database.prisma, mine), { orgId: mine, model, words: "nowhere", most: 1 }),
    ).toEqual([]);
});

test("a condition on an enum uses its part of the index too", async () => {
  const db = forOrganization(database.prisma, mine);
  const plan = await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`;
    return tx.$queryRaw<{ "QUERY PLAN": string }[]>`
      explain select id from "Run" where "orgId" = ${mine} and "kind" = 'turn' order by "createdAt", id limit 5`;
  });
  expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toMatch(/Index Cond: .*kind = /);
});
