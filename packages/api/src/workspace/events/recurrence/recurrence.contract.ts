import { z } from "zod";

export const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Frequency = (typeof frequencies)[number];
export type Weekday = (typeof weekdays)[number];

/** A weekday, or with `nth` the second or (counted from the end) the last of its month. */
export type RuleDay = { weekday: Weekday; nth: number | null };

/** A rule of iCalendar, taken apart. What is empty does not narrow it. */
export type Rule = {
  frequency: Frequency;
  interval: number;
  count: number | null;
  /** As iCalendar writes it: `20261231T225959Z`, or a date alone. */
  until: string | null;
  days: RuleDay[];
  monthDays: number[];
  months: number[];
  positions: number[];
  weekStart: Weekday | null;
};

/** The most repetitions that a rule may count, and the most days, weeks, months or years between two of them. */
export const mostRepetitions = 1000;
export const longestInterval = 999;

/** An RRULE without its name. Those that repeat within a day, or by week numbers, are refused: no view shows them. */
export const recurrenceRule = z
  .string()
  .max(1000)
  .refine((text) => parseRule(text) !== null, {
    message: "must be a rule such as FREQ=WEEKLY;INTERVAL=2;BYDAY=TU, and repeat once a day at most",
  });

const readers: Record<string, (text: string) => Partial<Rule> | null> = {
  FREQ: (text) =>
    given(
      "frequency",
      frequencies.find((name) => name === text),
    ),
  INTERVAL: (text) => given("interval", whole(text, 1, longestInterval)),
  COUNT: (text) => given("count", whole(text, 1, mostRepetitions)),
  UNTIL: (text) => given("until", isUntil(text) ? text : undefined),
  WKST: (text) =>
    given(
      "weekStart",
      weekdays.find((name) => name === text),
    ),
  BYDAY: (text) => given("days", list(text, readDay)),
  BYMONTHDAY: (text) =>
    given(
      "monthDays",
      list(text, (part) => whole(part, -31, 31) || undefined),
    ),
  BYMONTH: (text) =>
    given(
      "months",
      list(text, (part) => whole(part, 1, 12)),
    ),
  BYSETPOS: (text) =>
    given(
      "positions",
      list(text, (part) => whole(part, -366, 366) || undefined),
    ),
};

/** Takes a rule apart; null when it is none, or one that Guildhall does not keep. */
export function parseRule(text: string): Rule | null {
  const found: Partial<Rule> = {};
  for (const part of text.toUpperCase().split(";")) {
    const [name = "", value = "", ...more] = part.split("=");
    const read = more.length === 0 && Object.hasOwn(readers, name) ? readers[name]?.(value) : null;
    if (!read || Object.keys(read).some((key) => Object.hasOwn(found, key))) return null;
    Object.assign(found, read);
  }
  const { frequency, ...rest } = found;
  if (!frequency || (rest.count && rest.until)) return null;
  const rule = { ...anyRule, frequency, ...rest };
  return makesSense(rule) ? rule : null;
}

const anyRule = {
  interval: 1,
  count: null,
  until: null,
  days: [],
  monthDays: [],
  months: [],
  positions: [],
  weekStart: null,
} satisfies Omit<Rule, "frequency">;

/** A rule that repeats at this pace, without anything more. */
export function plainRule(frequency: Frequency): Rule {
  return { ...anyRule, frequency };
}

/** The text of a rule, always in the same order, so that equal rules are equal texts. */
export function formatRule(rule: Rule): string {
  const parts = [
    ["FREQ", rule.frequency],
    ["INTERVAL", rule.interval > 1 ? rule.interval : ""],
    ["BYMONTH", rule.months.join(",")],
    ["BYMONTHDAY", rule.monthDays.join(",")],
    ["BYDAY", rule.days.map(({ weekday, nth }) => `${nth ?? ""}${weekday}`).join(",")],
    ["BYSETPOS", rule.positions.join(",")],
    ["WKST", rule.weekStart ?? ""],
    ["COUNT", rule.count ?? ""],
    ["UNTIL", rule.until ?? ""],
  ];
  return parts.flatMap(([name, value]) => (value === "" ? [] : `${name}=${value}`)).join(";");
}

/** "The third Monday" is one of a month or year only, and a place needs a set to be counted in. */
function makesSense({ frequency, days, monthDays, positions }: Rule): boolean {
  const counted = days.some(({ nth }) => nth !== null);
  if (counted && frequency !== "MONTHLY" && frequency !== "YEARLY") return false;
  if (frequency === "WEEKLY" && monthDays.length > 0) return false;
  return positions.length === 0 || days.length > 0 || monthDays.length > 0;
}

function readDay(text: string): RuleDay | undefined {
  const [, place, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdays.find((known) => known === name);
  const nth = place === undefined ? null : whole(place.replace("+", ""), -53, 53);
  return weekday && nth !== undefined && nth !== 0 ? { weekday, nth } : undefined;
}

function isUntil(text: string): boolean {
  const [, year, month, day, hour = "00", minute = "00", second = "00"] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return year !== undefined && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString() === iso;
}

function whole(text: string, least: number, most: number): number | undefined {
  const value = /^-?\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

function list<Item>(text: string, read: (part: string) => Item | undefined): Item[] | undefined {
  const items = text.split(",").map(read);
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}

function given<Name extends keyof Rule>(name: Name, value: Rule[Name] | undefined): Partial<Rule> | null {
  return value === undefined ? null : Object.assign({}, anyPart, { [name]: value });
}

const anyPart: Partial<Rule> = {};
