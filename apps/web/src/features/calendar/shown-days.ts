import type { View } from "./calendar-search.ts";
import { addDays, addMonths, weekdayOf } from "./zone-time.ts";

/** How many days an agenda goes ahead. */
export const agendaDays = 30;

/** The days that a view shows around a date: whole weeks for a month, which begin on Monday. */
export function shownDays(view: View, date: string): string[] {
  if (view === "day") return [date];
  if (view === "agenda") return daysFrom(date, agendaDays);
  if (view === "week") return daysFrom(weekStart(date), 7);
  const first = weekStart(`${date.slice(0, 7)}-01`);
  const afterMonth = addMonths(date, 1);
  const weeks = addDays(first, 35) >= afterMonth ? 5 : 6;
  return daysFrom(first, weeks * 7);
}

/** The date to which the next or previous button leads. */
export function stepDate(view: View, date: string, by: 1 | -1): string {
  if (view === "month") return addMonths(date, by);
  return addDays(date, by * { day: 1, week: 7, agenda: agendaDays }[view]);
}

function weekStart(day: string): string {
  return addDays(day, -weekdayOf(day));
}

function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => addDays(first, i));
}

/** What a view shows, in words for its title. */
export function titleOf(view: View, date: string): string {
  const days = shownDays(view, date);
  const [first = date] = days;
  const last = days.at(-1) ?? date;
  if (view === "month") return month.format(utc(date));
  if (view === "day") return fullDay.format(utc(date));
  return range.formatRange(utc(first), utc(last));
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const month = new Intl.DateTimeFormat(undefined, { month: "long", year: "numeric", timeZone: "UTC" });
const fullDay = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeZone: "UTC" });
const range = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
