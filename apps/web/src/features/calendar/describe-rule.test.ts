import { expect, test } from "vitest";
import { describeRule } from "./describe-rule.ts";

test.each([
  ["FREQ=DAILY", "Every day"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270630T215959Z", "Every second Tuesday until June 30, 2027"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday"],
  ["FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10", "Every week on Monday and Wednesday 10 times"],
  ["FREQ=WEEKLY;INTERVAL=3;BYDAY=FR", "Every 3 weeks on Friday"],
  ["FREQ=MONTHLY;BYMONTHDAY=1,15", "Every month on the 1st and 15th"],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day"],
  ["FREQ=MONTHLY;BYDAY=3MO", "Every month on the third Monday"],
  ["FREQ=MONTHLY;BYDAY=-1FR", "Every month on the last Friday"],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "Every month on the last weekday"],
  ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "Every year on the 29th in February"],
])("%s reads “%s”", (rule, words) => {
  expect(describeRule(rule)).toBe(words);
});
