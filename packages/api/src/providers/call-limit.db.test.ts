import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeTurn } from "../ground/take-turn.ts";
import { createOrganizationWith } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";

const copy = testDatabase();
let one: ModelServer;
let two: ModelServer;
let here: TestServices;
let there: TestServices;

beforeAll(async () => {
  [one, two] = [await startModelServer(), await startModelServer()];
  const net = { allowPrivate: ["127.0.0.1"] };
  [here, there] = [await openTestServices(copy.url, { net }), await openTestServices(copy.url, { net })];
});
afterAll(async () => {
  await Promise.all([here.close(), there.close(), one.close(), two.close()]);
});

test("two workers together take no more places than each minute has, and nobody waits past their time", async () => {
  const withinMs = 60_000;
  const pools = [here.database.pool, there.database.pool];
  const takes = Array.from({ length: 24 }, (_, i) => pools[i % 2] ?? here.database.pool);
  const waits = await Promise.all(takes.map((pool) => takeTurn(pool, "test", { perMinute: 5, withinMs })));
  const granted = waits.filter((waitMs) => waitMs !== null);
  expect(granted.every((waitMs) => waitMs <= withinMs)).toBe(true);
  const { rows } = await here.database.pool.query<{ used: number }>(
    `select used from "RateLimitWindow" where key = 'test'`,
  );
  expect(rows.every(({ used }) => used === 5)).toBe(true);
  expect(granted).toHaveLength(rows.length * 5);
  expect(granted.length).toBeLessThan(takes.length);
  expect(await takeTurn(here.database.pool, "test", { perMinute: 5, withinMs: 0 })).toBeNull();
});

test("a provider whose limit is used up fails in words, and the next one answers in its stead", async () => {
  const owner = await createOrganizationWith(here);
  const own = (name: string, { baseUrl }: ModelServer) =>
    owner.api.providers.create({ kind: "openai_compatible", name, baseUrl, apiKey: "sk-planted-0123456789abcd" });
  one.set({ answer: "one" });
  two.set({ answer: "two" });
  const first = await own("first", one);
  const { orgId } = owner.principal;
  const ask = async () => {
    const { model } = await (await here.models.of(orgId)).resolve("first");
    return model.doGenerate({ prompt: [{ role: "user", content: [{ type: "text", text: "Hello" }] }] });
  };
  expect(await owner.api.providers.update({ id: first.id, callsPerMinute: 3 })).toMatchObject({ callsPerMinute: 3 });
  await here.database.pool.query(
    `insert into "RateLimitWindow" (key, "startAt", used)
     select $1, date_trunc('minute', now()) + n * interval '1 minute', 3 from generate_series(0, 3) n`,
    [`model-calls:${orgId}:first`],
  );
  await expect.poll(() => ask().catch(({ reason }: { reason: string }) => reason)).toBe("model-over-limit");
  one.reset();
  await own("second", two);
  await expect.poll(async () => (await ask()).content).toMatchObject([{ type: "text", text: "two" }]);
  expect(one.chats).toHaveLength(0);
  await owner.api.providers.update({ id: first.id, callsPerMinute: null });
  one.set({ answer: "one" });
  await expect.poll(async () => (await ask()).content).toMatchObject([{ type: "text", text: "one" }]);
  await expect(owner.api.providers.update({ id: first.id, callsPerMinute: 0 })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});
