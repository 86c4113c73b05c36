import type { Place } from "./place-event.ts";
import { momentOf, wallBetween, wallTimeOf } from "./recurrence/wall-time.ts";

/** When a repetition that begins at `startAt` ends: as many days and hours later on the clock as the first one. */
export function endOfRepetition(series: Place, startAt: Date): Date {
  if (startAt.getTime() === series.startAt.getTime()) return series.endAt;
  const { timeZone } = series;
  const length = wallBetween(wallTimeOf(series.startAt, timeZone), wallTimeOf(series.endAt, timeZone));
  const endAt = momentOf(wallTimeOf(startAt, timeZone).add(length), timeZone);
  return endAt < startAt ? startAt : endAt;
}

/** The first and the last day of what lasts whole days; empty for everything else. */
export function daysOf({ startAt, endAt, isAllDay, timeZone }: Place) {
  if (!isAllDay) return { firstDay: null, lastDay: null };
  const first = wallTimeOf(startAt, timeZone).toPlainDate();
  const last = wallTimeOf(new Date(Math.max(endAt.getTime() - 1, startAt.getTime())), timeZone).toPlainDate();
  return { firstDay: first.toString(), lastDay: last.toString() };
}
