import { expect, test } from "vitest";
import { addDays, addMonths, isDay, momentOf, wallTimeOf, weekdayOf } from "./zone-time.ts";

test.each([
  ["2026-10-25", 9 * 60, "Europe/Berlin", "2026-10-25T08:00:00.000Z"],
  ["2026-10-24", 9 * 60, "Europe/Berlin", "2026-10-24T07:00:00.000Z"],
  ["2026-03-29", 2 * 60 + 30, "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25", 2 * 60 + 30, "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  ["2026-11-01", 9 * 60, "America/New_York", "2026-11-01T14:00:00.000Z"],
  ["2026-11-24", 24 * 60, "Asia/Kolkata", "2026-11-24T18:30:00.000Z"],
  ["2026-09-27", 9 * 60, "Pacific/Auckland", "2026-09-26T20:00:00.000Z"],
])("%s at minute %i in %s is %s", (day, minutes, timeZone, moment) => {
  expect(momentOf({ day, minutes }, timeZone).toISOString()).toBe(moment);
});

test("a moment is told by the clocks of its zone", () => {
  expect(wallTimeOf(new Date("2026-11-24T23:05:00Z"), "Europe/Berlin")).toEqual({ day: "2026-11-25", minutes: 5 });
});

test("days are counted over months and years", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addMonths("2026-11-24", 2)).toBe("2027-01-01");
  expect(weekdayOf("2026-11-24")).toBe(1);
  expect(isDay("2026-02-30")).toBe(false);
});
