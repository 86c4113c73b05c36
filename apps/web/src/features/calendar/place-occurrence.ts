import type { Occurrence } from "./calendar-types.ts";
import type { Span } from "./lay-out.ts";
import { addDays, wallTimeOf } from "./zone-time.ts";

/** On which days something is shown in the person's zone, and from when to when there. */
export type Placed = {
  occurrence: Occurrence;
  firstDay: string;
  lastDay: string;
  from: number;
  to: number;
  isLong: boolean;
};

const dayMinutes = 24 * 60;
/** Less high than this nothing could be read or hit. */
const leastMinutes = 20;

/** Where an occurrence stands in the person's zone. What lasts a day or longer is shown above the hours. */
export function placeOccurrence(occurrence: Occurrence, timeZone: string): Placed {
  const { firstDay, lastDay, startAt, endAt } = occurrence;
  if (firstDay && lastDay) return { occurrence, firstDay, lastDay, from: 0, to: dayMinutes, isLong: true };
  const start = wallTimeOf(new Date(startAt), timeZone);
  const end = wallTimeOf(new Date(endAt), timeZone);
  // What ends at midnight is not shown on the day that begins.
  const endsBefore = end.minutes === 0 && end.day > start.day;
  const last = endsBefore ? addDays(end.day, -1) : end.day;
  const to = endsBefore ? dayMinutes : end.minutes;
  const isLong = Date.parse(endAt) - Date.parse(startAt) >= dayMinutes * 60_000;
  return { occurrence, firstDay: start.day, lastDay: last, from: start.minutes, to, isLong };
}

/** From when to when it is shown on a day. */
export function spanOn({ firstDay, lastDay, from, to }: Placed, day: string): Span {
  const begins = day === firstDay ? from : 0;
  const ends = day === lastDay ? to : dayMinutes;
  return { from: Math.min(begins, dayMinutes - leastMinutes), to: Math.max(ends, begins + leastMinutes) };
}

/** Those that are shown on a day, the long ones first. */
export function onDay(placed: readonly Placed[], day: string): Placed[] {
  return placed
    .filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    .toSorted((a, b) => Number(b.isLong) - Number(a.isLong) || a.from - b.from);
}

/** A repetition has its own place in a list of occurrences. */
export function keyOf({ id, occurrenceAt, startAt }: Occurrence): string {
  return `${id} ${occurrenceAt ?? startAt}`;
}
