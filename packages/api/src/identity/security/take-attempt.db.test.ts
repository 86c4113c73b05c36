import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeAttempt } from "../../ground/take-attempt.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";

const copy = testDatabase();
const limit = { most: 3, windowMs: 60 * 60 * 1000 };
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
afterAll(() => services.close());

const query = (text: string) => services.database.pool.query<{ key: string }>(text);

test("as many tries as allowed are let through, also of those that come at once", async () => {
  const tries = await Promise.all(
    Array.from({ length: 5 }, () => takeAttempt(services.database.pool, "door:a", limit)),
  );
  expect(tries.filter(Boolean)).toHaveLength(3);
  expect(await takeAttempt(services.database.pool, "door:b", limit)).toBe(true);
});

test("windows that nobody counts any more don't pile up", async () => {
  await query(`insert into "RateLimitWindow" (key, "startAt", used) values ('old', now() - interval '2 days', 4)`);
  await takeAttempt(services.database.pool, "door:c", limit);
  const { rows } = await query(`select key from "RateLimitWindow" order by key`);
  expect(rows.map(({ key }) => key)).toEqual(["door:a", "door:b", "door:c"]);
});
