import { expect, test } from "vitest";
import { formatRule, parseRule } from "./recurrence.contract.ts";

test.each([
  "FREQ=DAILY",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU",
  "FREQ=MONTHLY;BYDAY=-1FR;COUNT=10",
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20301231T225959Z",
])("%s is taken apart and put together again", (text) => {
  const rule = parseRule(text);
  expect(rule && formatRule(rule)).toBe(text);
});

test.each([
  "",
  "x",
  "FREQ=HOURLY",
  "FREQ=SECONDLY",
  "FREQ=DAILY;FREQ=WEEKLY",
  "INTERVAL=2",
  "FREQ=DAILY;INTERVAL=0",
  "FREQ=DAILY;INTERVAL=99999999999999999999",
  "FREQ=DAILY;INTERVAL=1e3",
  "FREQ=DAILY;COUNT=0",
  "FREQ=DAILY;COUNT=5;UNTIL=20261026",
  "FREQ=DAILY;UNTIL=20260230",
  "FREQ=DAILY;UNTIL=20260228T256199Z",
  "FREQ=WEEKLY;BYDAY=XX",
  "FREQ=WEEKLY;BYDAY=1MO",
  "FREQ=MONTHLY;BYDAY=0MO",
  "FREQ=MONTHLY;BYMONTHDAY=32",
  "FREQ=MONTHLY;BYMONTHDAY=0",
  "FREQ=DAILY;BYSETPOS=1",
  "FREQ=DAILY;BYHOUR=9,10",
  "FREQ=DAILY;constructor=1",
  "FREQ=DAILY\nRRULE:FREQ=DAILY",
  "RRULE:FREQ=DAILY",
])("%j is refused", (text) => {
  expect(parseRule(text)).toBeNull();
});
