import type { Occurrence } from "./calendar-types.ts";

const utcDay = (day: string) => new Date(`${day}T00:00:00Z`);
const longDay = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const longRange = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A day in words: “Tuesday, 24 November”. */
export const formatDay = (day: string) => longDay.format(utcDay(day));

/** The time of day at a moment, as it is said in this zone. */
export function formatTime(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: "short", timeZone }).format(new Date(at));
}

/** The same in as few signs as possible: full hours without minutes. */
export function formatShortTime(at: string, timeZone: string): string {
  const minute = new Date(at).getUTCMinutes() === 0 ? {} : ({ minute: "2-digit" } as const);
  return new Intl.DateTimeFormat(undefined, { hour: "numeric", ...minute, timeZone }).format(new Date(at));
}

/** When an event is, in words, with days and times of this zone. */
export function formatWhen({ firstDay, lastDay, startAt, endAt }: Occurrence, timeZone: string): string {
  if (firstDay && lastDay) return longRange.formatRange(utcDay(firstDay), utcDay(lastDay));
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short", timeZone });
  return format.formatRange(new Date(startAt), new Date(endAt));
}

/** What a screen reader says of an event in a grid. */
export function nameOf(occurrence: Occurrence, timeZone: string): string {
  return `${occurrence.title}, ${formatWhen(occurrence, timeZone)}`;
}
