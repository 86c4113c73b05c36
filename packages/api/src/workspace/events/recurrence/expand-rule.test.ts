import { describe, expect, test } from "vitest";
import { checkRule, expandRule, lastStartOf } from "./expand-rule.ts";

const series = (start: string, timeZone: string, recurrenceRule: string) => ({
  startAt: new Date(start),
  timeZone,
  recurrenceRule,
});
const during = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const iso = (dates: Date[]) => dates.map((date) => date.toISOString().replace(":00.000Z", "Z"));

describe("nine o'clock stays nine o'clock", () => {
  test("in Berlin, where summer time ends on the last Sunday of October", () => {
    const daily = series("2026-10-01T07:00:00Z", "Europe/Berlin", "FREQ=DAILY");
    expect(iso(expandRule(daily, during("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z")))).toEqual([
      "2026-10-24T07:00Z",
      "2026-10-25T08:00Z",
      "2026-10-26T08:00Z",
    ]);
  });

  test("in New York, where it ends a week later", () => {
    const weekly = series("2026-10-20T13:00:00Z", "America/New_York", "FREQ=WEEKLY;BYDAY=TU");
    expect(iso(expandRule(weekly, during("2026-10-20T00:00:00Z", "2026-11-11T00:00:00Z")))).toEqual([
      "2026-10-20T13:00Z",
      "2026-10-27T13:00Z",
      "2026-11-03T14:00Z",
      "2026-11-10T14:00Z",
    ]);
  });

  test("in Auckland and on Lord Howe Island, where the change goes the other way and is half an hour", () => {
    const auckland = series("2026-09-19T21:00:00Z", "Pacific/Auckland", "FREQ=WEEKLY");
    expect(iso(expandRule(auckland, during("2026-09-19T00:00:00Z", "2026-10-05T00:00:00Z")))).toEqual([
      "2026-09-19T21:00Z",
      "2026-09-26T20:00Z",
      "2026-10-03T20:00Z",
    ]);
    const howe = series("2026-10-02T22:30:00Z", "Australia/Lord_Howe", "FREQ=DAILY");
    expect(iso(expandRule(howe, during("2026-10-02T00:00:00Z", "2026-10-05T00:00:00Z")))).toEqual([
      "2026-10-02T22:30Z",
      "2026-10-03T22:00Z",
      "2026-10-04T22:00Z",
    ]);
  });

  test("a time that the clock skips comes an hour later that day, one that it shows twice comes once", () => {
    const spring = series("2026-03-20T01:30:00Z", "Europe/Berlin", "FREQ=DAILY");
    expect(iso(expandRule(spring, during("2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z")))).toEqual([
      "2026-03-28T01:30Z",
      "2026-03-29T01:30Z",
      "2026-03-30T00:30Z",
    ]);
    const autumn = series("2026-10-20T00:30:00Z", "Europe/Berlin", "FREQ=DAILY");
    expect(iso(expandRule(autumn, during("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z")))).toEqual([
      "2026-10-24T00:30Z",
      "2026-10-25T00:30Z",
      "2026-10-26T01:30Z",
    ]);
  });
});

describe("rules", () => {
  const days = (rule: string, start = "2026-01-06T08:00:00Z", to = "2026-06-01T00:00:00Z") =>
    expandRule(series(start, "Europe/Berlin", rule), { from: new Date("2026-01-01T00:00:00Z"), to: new Date(to) }).map(
      (date) => date.toISOString().slice(5, 10),
    );

  test.each([
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=4", ["01-06", "01-20", "02-03", "02-17"]],
    ["FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4", ["01-06", "01-18", "01-20", "02-01"]],
    ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["01-06", "01-30", "02-27"]],
    ["FREQ=MONTHLY;BYDAY=1TU;COUNT=3", ["01-06", "02-03", "03-03"]],
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", ["01-06", "01-30", "02-27"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31", ["01-06", "01-31", "03-31", "05-31"]],
    ["FREQ=WEEKLY;UNTIL=20260120T080000Z", ["01-06", "01-13", "01-20"]],
    ["FREQ=WEEKLY;UNTIL=20260120T075959Z", ["01-06", "01-13"]],
    ["FREQ=WEEKLY;UNTIL=20260120", ["01-06", "01-13", "01-20"]],
    ["FREQ=DAILY;INTERVAL=40", ["01-06", "02-15", "03-27", "05-06"]],
  ])("%s begins on the days that it says, the first day always among them", (rule, expected) => {
    expect(days(rule)).toEqual(expected);
  });

  test("the twenty-ninth of February comes every fourth year", () => {
    const leap = series("2024-02-29T12:00:00Z", "UTC", "FREQ=YEARLY");
    const dates = expandRule(leap, during("2024-01-01T00:00:00Z", "2033-01-01T00:00:00Z"));
    expect(dates.map((date) => date.getUTCFullYear())).toEqual([2024, 2028, 2032]);
  });

  test("the end is known for those that have one", () => {
    const end = (rule: string) => lastStartOf(series("2026-01-06T08:00:00Z", "Europe/Berlin", rule))?.toISOString();
    expect(end("FREQ=DAILY")).toBeUndefined();
    expect(end("FREQ=WEEKLY;COUNT=30")).toBe("2026-07-28T07:00:00.000Z");
    expect(end("FREQ=DAILY;UNTIL=20260801")).toBe("2026-08-01T21:59:59.000Z");
  });
});

describe("bounds", () => {
  test("only the stretch is unrolled, however long ago a series began", () => {
    const old = series("1970-01-01T08:00:00Z", "Europe/Berlin", "FREQ=DAILY");
    expandRule(old, during("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"));
    const begunAt = performance.now();
    for (let i = 0; i < 20; i++) {
      expect(expandRule(old, during("2026-03-01T00:00:00Z", "2026-03-08T00:00:00Z"))).toHaveLength(7);
    }
    expect(performance.now() - begunAt).toBeLessThan(2000);
  });

  test("the stretch takes what begins at its first moment and leaves what begins at its end", () => {
    const daily = series("2026-01-01T08:00:00Z", "UTC", "FREQ=DAILY");
    const found = expandRule(daily, during("2026-02-01T08:00:00Z", "2026-02-03T08:00:00Z"));
    expect(iso(found)).toEqual(["2026-02-01T08:00Z", "2026-02-02T08:00Z"]);
    expect(expandRule(daily, during("2025-01-01T00:00:00Z", "2026-01-01T08:00:00Z"))).toEqual([]);
  });

  test("a rule that never comes true is refused when it is written, and ends when it is read", () => {
    const never = series("2026-01-01T08:00:00Z", "UTC", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000");
    expect(() => checkRule(never)).toThrow(/hardly ever repeat/);
    const open = { ...never, recurrenceRule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" };
    expect(expandRule(open, during("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"))).toEqual([]);
  });
});
