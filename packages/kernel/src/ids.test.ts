import { expect, test, vi } from "vitest";
import { idSchema, newId } from "./ids.ts";

test("ids carry their kind and pass their own schema only", () => {
  const id = newId("agent");
  expect(id).toMatch(/^agt_/);
  expect(idSchema("agent").safeParse(id).success).toBe(true);
  expect(idSchema("run").safeParse(id).success).toBe(false);
  expect(idSchema("agent").safeParse(`${id}'; drop table`).success).toBe(false);
});

test("ids of one process sort in the order in which they were made, and none comes twice", () => {
  const ids = Array.from({ length: 50_000 }, () => newId("message"));
  expect(ids).toEqual([...ids].toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test("ids go on from the latest when the clock is set back, and when one millisecond is used up", () => {
  vi.useFakeTimers({ now: Date.now() + 60_000 });
  const ids = Array.from({ length: 40_000 }, () => newId("run"));
  vi.setSystemTime(Date.now() - 3_600_000);
  ids.push(newId("run"));
  vi.useRealTimers();
  expect(ids).toEqual([...ids].toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test("an id that must follow another sorts behind it, though a process whose clock is ahead made that one", () => {
  const ahead = newId("run").replace(/^(run_\d*[a-z0-9]{6})./, "$1z");
  const next = newId("run", ahead);
  expect(next > ahead).toBe(true);
  expect(idSchema("run").safeParse(next).success).toBe(true);
  expect(newId("run", next) > next).toBe(true);
});
