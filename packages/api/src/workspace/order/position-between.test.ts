import { expect, test } from "vitest";
import { positionBetween } from "./position-between.ts";

test.each([
  [null, null, 1024],
  [5, null, 1029],
  [null, 5, -1019],
  [10, 20, 15],
  [10, 12, 11],
  [-4, -1, -3],
])("between %s and %s stands %s", (before, next, position) => {
  expect(positionBetween(before, next)).toBe(position);
});

test.each([
  [10, 11],
  [10, 10],
  [0, 0],
  [null, -1_999_999_999],
  [1_999_999_999, null],
])("between %s and %s is no room", (before, next) => {
  expect(positionBetween(before, next)).toBeNull();
});
