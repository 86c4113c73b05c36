import { expect, test } from "vitest";
import { timingWords } from "./timing-words.ts";

test("a pause is told in the largest unit that fits", () => {
  const every = (everyMs: number) => timingWords({ cron: null, everyMs, timeZone: "UTC" });
  expect([every(1000), every(90_000), every(3_600_000), every(172_800_000), every(1500)]).toEqual([
    "Every second",
    "Every 90 seconds",
    "Every hour",
    "Every 2 days",
    "Every 1500 milliseconds",
  ]);
  expect(timingWords({ cron: "0 9 * * 1-5", everyMs: null, timeZone: "Europe/Berlin" })).toBe(
    "0 9 * * 1-5 in Europe/Berlin",
  );
});
