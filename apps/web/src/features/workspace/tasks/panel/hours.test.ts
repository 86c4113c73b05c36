import { expect, test } from "vitest";
import { formatHours, parseHours } from "./hours.ts";

test.each([
  ["", null],
  ["1.5", 5_400_000],
  ["1,5", 5_400_000],
  ["0", 0],
  ["-1", undefined],
  ["soon", undefined],
  ["1e9", undefined],
])("%s is %s ms", (text, ms) => {
  expect(parseHours(text)).toBe(ms);
});

test.each([null, 0, 5_400_000, 60_000])("%s comes back as it was shown", (ms) => {
  expect(formatHours(parseHours(formatHours(ms)) ?? null)).toBe(formatHours(ms));
});
