import { Temporal } from "temporal-polyfill";

/** A time as the clock on the wall shows it, wherever the wall is. */
export type WallTime = Temporal.PlainDateTime;

/** What clocks in this zone show at a moment. */
export function wallTimeOf(at: Date, timeZone: string): WallTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime();
}

/**
 * The moment at which clocks in this zone show a time. A time that the zone skips in spring is taken with the offset
 * before the change, one that comes twice in autumn is the first, as iCalendar wants it.
 */
export function momentOf(wall: WallTime, timeZone: string): Date {
  return new Date(wall.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds);
}

/** How far the clock goes from one wall time to another. */
export function wallBetween(from: WallTime, to: WallTime): Temporal.Duration {
  return from.until(to, { largestUnit: "days" });
}

/** The first moment of a day: of the one on which `at` falls, or with `up` of the next when `at` lies within one. */
export function dayStart(at: Date, timeZone: string, { up = false } = {}): Date {
  const wall = wallTimeOf(at, timeZone);
  const midnight = wall.toPlainDate().toPlainDateTime();
  const isWithin = !wall.equals(midnight);
  return momentOf(up && isWithin ? midnight.add({ days: 1 }) : midnight, timeZone);
}

/** A wall time as if the wall stood in Greenwich; rules are unrolled there, where no hour is skipped. */
export function inGreenwich(wall: WallTime): Temporal.ZonedDateTime {
  return wall.toZonedDateTime("UTC");
}
