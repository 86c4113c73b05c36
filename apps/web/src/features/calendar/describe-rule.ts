import { parseRule, type Rule, type RuleDay, type Weekday, weekdays } from "@guildhall/api/client";

const units = {
  DAILY: ["day", "days"],
  WEEKLY: ["week", "weeks"],
  MONTHLY: ["month", "months"],
  YEARLY: ["year", "years"],
} as const;
const names: Record<Weekday, string> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};
const list = new Intl.ListFormat("en", { type: "conjunction" });
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const shortDate = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** A rule as a sentence: “Every second Tuesday until June 30, 2027”. */
export function describeRule(text: string): string {
  const rule = parseRule(text);
  return rule ? [paceOf(rule), daysOf(rule), monthsOf(rule), endOf(rule)].filter(Boolean).join(" ") : text;
}

/** The weekday's name. */
export const weekdayName = (weekday: Weekday) => names[weekday];

/** `1st`, `2nd`, `3rd`. */
export function ordinal(place: number): string {
  return `${place}${endings[ordinals.select(place)] ?? "th"}`;
}

function paceOf({ frequency, interval, days }: Rule): string {
  const [one, many] = units[frequency];
  const [only] = days;
  if (frequency === "WEEKLY" && only && days.length === 1 && interval <= 2)
    return `Every ${interval === 2 ? "second " : ""}${names[only.weekday]}`;
  if (frequency === "WEEKLY" && interval === 1 && isWorkweek(days)) return "Every weekday";
  if (interval === 1) return `Every ${one}`;
  return interval === 2 ? `Every second ${one}` : `Every ${interval} ${many}`;
}

function daysOf({ frequency, interval, days, monthDays, positions }: Rule): string {
  const isNamed =
    frequency === "WEEKLY" && ((days.length === 1 && interval <= 2) || (interval === 1 && isWorkweek(days)));
  if (isNamed) return "";
  if (monthDays.length > 0) return `on the ${list.format(monthDays.map(monthDay))}`;
  if (days.length === 0) return "";
  const [position] = positions;
  const told = list.format(days.map(dayWithPlace));
  if (position === undefined) return days.some(({ nth }) => nth !== null) ? `on the ${told}` : `on ${told}`;
  return `on the ${placeOf(position)} ${isWorkweek(days) ? "weekday" : `of ${told}`}`;
}

function monthsOf({ months }: Rule): string {
  const name = (month: number) =>
    new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month - 1));
  return months.length > 0 ? `in ${list.format(months.map(name))}` : "";
}

function endOf({ count, until }: Rule): string {
  if (count !== null) return count === 1 ? "once" : `${count} times`;
  if (until === null) return "";
  const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  return `until ${shortDate.format(new Date(`${day}T00:00:00Z`))}`;
}

function dayWithPlace({ weekday, nth }: RuleDay): string {
  return nth === null ? names[weekday] : `${placeOf(nth)} ${names[weekday]}`;
}

function monthDay(day: number): string {
  return day < 0 ? `${placeOf(day)} day` : ordinal(day);
}

function placeOf(place: number): string {
  if (place === -1) return "last";
  const words = ["first", "second", "third", "fourth", "fifth"];
  return place < 0 ? `${ordinal(-place)} last` : (words[place - 1] ?? ordinal(place));
}

function isWorkweek(days: RuleDay[]): boolean {
  const working = weekdays.slice(0, 5);
  return (
    days.length === 5 && working.every((weekday) => days.some((day) => day.weekday === weekday && day.nth === null))
  );
}
