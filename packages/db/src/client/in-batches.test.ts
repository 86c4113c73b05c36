import pg from "pg";
import { expect, test } from "vitest";
import { inBatches } from "./in-batches.ts";

const pool = new pg.Pool();
const refused = () => new pg.DatabaseError("refused", 0, "error");

test("what is asked in one turn of the event loop goes together, and each gets its own result", async () => {
  const batches: number[][] = [];
  const double = inBatches(async (_pool, items: number[]) => {
    batches.push(items);
    return items.map((item) => item * 2);
  });
  expect(await Promise.all([1, 2, 3].map((item) => double(pool, item)))).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2, 3]]);
});

test("while as many batches as may are under way the next gather, up to their limit", async () => {
  const batches: number[][] = [];
  const ends: (() => void)[] = [];
  const echo = inBatches(
    async (_pool, items: number[]) => {
      batches.push(items);
      await new Promise<void>((resolve) => ends.push(resolve));
      return items;
    },
    { most: 2, atOnce: 1 },
  );
  const first = echo(pool, 1);
  await expect.poll(() => batches).toEqual([[1]]);
  const rest = Promise.all([2, 3, 4].map((item) => echo(pool, item)));
  ends[0]?.();
  await first;
  await expect.poll(() => batches).toEqual([[1], [2, 3]]);
  ends[1]?.();
  await expect.poll(() => batches).toEqual([[1], [2, 3], [4]]);
  ends[2]?.();
  expect(await rest).toEqual([2, 3, 4]);
});

test("one that the database refuses takes no other with it", async () => {
  const ask = inBatches(async (_pool, items: string[]) => {
    if (items.includes("bad")) throw refused();
    return items;
  });
  const results = await Promise.allSettled(["good", "bad", "fine"].map((item) => ask(pool, item)));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("a batch whose answer was lost is not sent again: it may have been carried out", async () => {
  let times = 0;
  const ask = inBatches(async (_pool, _items: number[]): Promise<number[]> => {
    times += 1;
    throw new Error("Connection terminated unexpectedly");
  });
  const results = await Promise.allSettled([1, 2].map((item) => ask(pool, item)));
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(times).toBe(1);
});
