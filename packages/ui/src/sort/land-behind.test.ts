import { expect, test } from "vitest";
import { type Edge, landBehind, withLanded } from "./land-behind.ts";

const ids = ["a", "b", "c"];

test.each<[string, { id: string; edge: Edge } | null, string | null]>([
  ["a", { id: "c", edge: "after" }, "c"],
  ["a", { id: "c", edge: "before" }, "b"],
  ["c", { id: "a", edge: "before" }, null],
  ["c", { id: "a", edge: "after" }, "a"],
  ["b", { id: "a", edge: "after" }, "a"],
  ["b", null, "c"],
  ["new", null, "c"],
  ["new", { id: "b", edge: "before" }, "a"],
])("%s dropped at %o lands behind %s", (moving, over, behind) => {
  expect(landBehind(ids, moving, over)).toBe(behind);
});

test("in an empty list it lands in front", () => {
  expect(landBehind([], "new", null)).toBeNull();
});

test.each([
  ["a", "c", ["b", "c", "a"]],
  ["c", null, ["c", "a", "b"]],
  ["new", "a", ["a", "new", "b", "c"]],
])("with %s behind %s the list is %o", (moving, behind, expected) => {
  expect(withLanded(ids, moving, behind)).toEqual(expected);
});
