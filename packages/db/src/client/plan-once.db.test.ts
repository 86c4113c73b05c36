import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../throwaway/test-database.ts";
import { connectDatabase, type Database } from "./connect-database.ts";
import { planOnce } from "./plan-once.ts";

const copy = testDatabase();
let database: Database;
beforeAll(() => {
  database = connectDatabase({ url: copy.url, poolSize: 1, applicationName: "test", onError: () => undefined });
});
afterAll(() => database.close());

const text =
  "select count(*) from unnest($1::text[]) a, unnest($1::text[]) b, unnest($1::text[]) c, unnest($1::text[]) d";

async function plansOf(name: string, statement: string) {
  for (let i = 0; i < 10; i++) await database.pool.query({ name, text: statement, values: [["one"]] });
  const { rows } = await database.pool.query<{ custom: number; generic: number }>(
    `select custom_plans::int as custom, generic_plans::int as generic from pg_prepared_statements where name = $1`,
    [name],
  );
  return rows[0];
}

test("a batch is planned five times for a connection, and no more", async () => {
  expect(await plansOf("as-it-is", text)).toMatchObject({ custom: 10 });
  expect(await plansOf("planned-once", planOnce(text))).toEqual({ custom: 5, generic: 5 });
});
