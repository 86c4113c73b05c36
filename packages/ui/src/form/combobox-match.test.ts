import { expect, test } from "vitest";
import { matchChoices } from "./combobox-match.ts";

const zones = ["Europe/Berlin", "America/New_York", "America/Argentina/Buenos_Aires"].map((value) => ({
  value,
  label: value.replaceAll("_", " "),
}));
const found = (typed: string) => matchChoices(zones, typed).map(({ value }) => value);

test.each([
  ["", 3],
  ["new york", 1],
  ["america  buenos", 1],
  ["New_York", 1],
  ["berlin america", 0],
])("%j finds %i", (typed, count) => {
  expect(found(typed)).toHaveLength(count);
});

test("shows no more than a list can hold", () => {
  const many = Array.from({ length: 500 }, (_, i) => ({ value: `a${i}`, label: `a${i}` }));
  expect(matchChoices(many, "a")).toHaveLength(60);
});
