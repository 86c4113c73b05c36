import { expect, test } from "vitest";
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
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});
