import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "./throwaway/test-database.ts";

const copy = testDatabase();
let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  // A sort that can be done without is then done without, however few rows there are.
  await client.query(`set enable_sort = off; set enable_seqscan = off; set enable_bitmapscan = off`);
});
afterAll(() => client.end());

test.each([
  ["agents", `"Agent" where "archivedAt" is null`, `"updatedAt" desc, id desc`],
  ["workflows", `"Workflow" where "archivedAt" is null and "agentId" is null`, `"updatedAt" desc, id desc`],
  ["archived workflows", `"Workflow" where "archivedAt" is not null`, `"updatedAt" desc, id desc`],
  ["projects", `"Project" where "archivedAt" is null`, `position, id`],
  ["archived projects", `"Project" where "archivedAt" is not null`, `position, id`],
  ["tasks", `"Task" where "archivedAt" is null`, `score desc, id desc`],
])("the list of %s is read in its order, and never sorted", async (_list, rows, order) => {
  const { rows: plan } = await client.query<{ "QUERY PLAN": string }>(
    `explain select id from ${rows} and "orgId" = 'org_1' order by ${order} limit 31`,
  );
  const lines = plan.map((line) => line["QUERY PLAN"]).join("\n");
  expect(lines).toContain("Index");
  expect(lines).not.toContain("Sort");
});
