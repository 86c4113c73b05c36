import { expect, test } from "vitest";
import { nameStatements } from "./name-statements.ts";

const list = (length: number) => Array.from({ length }, (_, i) => i);

test("a statement has one name, another has another; lists and what is too much have none", () => {
  const name = nameStatements();
  const first = name({ sql: "select 1", args: [] });
  expect(first).not.toBe("");
  expect(name({ sql: "select 1", args: [] })).toBe(first);
  expect(name({ sql: "select 2", args: [] })).not.toBe(first);
  expect(name({ sql: "select in a list", args: list(40) })).toBe("");
  const names = new Set(list(1000).map((i) => name({ sql: `select ${i}`, args: [] })));
  expect(names.size).toBeLessThan(300);
  expect(names).toContain("");
});
