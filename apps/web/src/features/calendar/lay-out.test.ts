import { expect, test } from "vitest";
import { layOut } from "./lay-out.ts";

const told = (...spans: [string, number, number][]) =>
  layOut(spans.map(([item, from, to]) => ({ item, span: { from, to } }))).map(
    ({ item, column, columns }) => `${item}:${column + 1}/${columns}`,
  );

test("what does not overlap has the whole width", () => {
  expect(told(["a", 0, 60], ["b", 60, 120])).toEqual(["a:1/1", "b:1/1"]);
});

test("what overlaps stands side by side, and a column is used again when it is free", () => {
  expect(told(["long", 0, 180], ["b", 0, 60], ["c", 60, 120], ["alone", 200, 240])).toEqual([
    "long:1/2",
    "b:2/2",
    "c:2/2",
    "alone:1/1",
  ]);
});

test("three at once make three columns for their whole cluster", () => {
  expect(told(["a", 0, 60], ["b", 30, 90], ["c", 45, 100], ["d", 95, 120])).toEqual([
    "a:1/3",
    "b:2/3",
    "c:3/3",
    "d:1/3",
  ]);
});
