import type { Temporal } from "temporal-polyfill";
import { parseRule, formatRule, type Rule, weekdays } from "./recurrence/recurrence.contract.ts";
import { momentOf, wallBetween, wallTimeOf } from "./recurrence/wall-time.ts";

/** How the times of a series move: by so much on the clock, from one zone to another. */
export type Shift = { by: Temporal.Duration; from: string; to: string };

type At = { startAt: Date; timeZone: string };

/** How far one repetition was moved, and with it all of them. */
export function shiftBetween(before: At, after: At): Shift {
  const by = wallBetween(wallTimeOf(before.startAt, before.timeZone), wallTimeOf(after.startAt, after.timeZone));
  return { by, from: before.timeZone, to: after.timeZone };
}

/** A moment of the series, moved along. */
export function shifted(at: Date, { by, from, to }: Shift): Date {
  return momentOf(wallTimeOf(at, from).add(by), to);
}

/** The rule after its first day has moved: the days that it names follow. */
export function shiftRule(text: string, before: At, after: At): string {
  const rule = parseRule(text);
  if (!rule) return text;
  const oldDay = wallTimeOf(before.startAt, before.timeZone).toPlainDate();
  const newDay = wallTimeOf(after.startAt, after.timeZone).toPlainDate();
  return formatRule(oldDay.equals(newDay) ? rule : { ...rule, ...movedDays(rule, oldDay, newDay) });
}

function movedDays(rule: Rule, oldDay: Temporal.PlainDate, newDay: Temporal.PlainDate): Partial<Rule> {
  const months = rule.months.length === 1 && rule.months[0] === oldDay.month ? [newDay.month] : rule.months;
  if (rule.frequency === "WEEKLY") {
    const by = oldDay.until(newDay, { largestUnit: "days" }).days;
    return { days: rule.days.map(({ weekday, nth }) => ({ weekday: weekdayAfter(weekday, by), nth })) };
  }
  if (rule.monthDays.length === 1 && rule.monthDays[0] === oldDay.day) return { months, monthDays: [newDay.day] };
  const [only] = rule.days;
  if (!only || only.nth === null || rule.days.length > 1) return {};
  const weekday = weekdays[newDay.dayOfWeek - 1] ?? only.weekday;
  const isLast = only.nth < 0 && newDay.day + 7 > newDay.daysInMonth;
  return { months, days: [{ weekday, nth: isLast ? -1 : Math.ceil(newDay.day / 7) }] };
}

function weekdayAfter(weekday: (typeof weekdays)[number], days: number): (typeof weekdays)[number] {
  const index = (((weekdays.indexOf(weekday) + days) % 7) + 7) % 7;
  return weekdays[index] ?? weekday;
}
