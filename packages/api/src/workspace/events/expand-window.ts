import type { OccurrenceView } from "./events.contract.ts";
import type { WindowRow } from "./read-window.ts";
import { expandRule, type Stretch } from "./recurrence/expand-rule.ts";
import { daysOf, endOfRepetition } from "./repetition.ts";

/** By how much a day elsewhere may begin earlier or end later than here. */
const daySlackMs = 14 * 3_600_000;

/** Everything that is under way in a window, each repetition by itself; whole days also when they are so elsewhere. */
export function* expandWindow(rows: WindowRow[], window: Stretch): Generator<OccurrenceView> {
  for (const row of rows) {
    const wide = row.isAllDay ? widen(window) : window;
    for (const occurrence of occurrencesOf(row, wide)) {
      if (isUnderWay(occurrence, wide)) yield occurrence;
    }
  }
}

/** A window with the days that are still or already under way elsewhere. */
export function widen({ from, to }: Stretch): Stretch {
  return { from: new Date(from.getTime() - daySlackMs), to: new Date(to.getTime() + daySlackMs) };
}

function* occurrencesOf(row: WindowRow, { from, to }: Stretch): Generator<OccurrenceView> {
  const { recurrenceRule, missingAt, originalStartAt, ...event } = row;
  if (recurrenceRule === null) {
    yield { ...event, occurrenceAt: originalStartAt, ...daysOf(event) };
    return;
  }
  const missing = new Set(missingAt.map((at) => at.getTime()));
  const length = event.endAt.getTime() - event.startAt.getTime();
  // An hour more, for repetitions that a change of the clock makes longer.
  const begins = new Date(from.getTime() - length - 3_600_000);
  for (const startAt of expandRule({ ...event, recurrenceRule }, { from: begins, to })) {
    if (missing.has(startAt.getTime())) continue;
    const endAt = endOfRepetition(event, startAt);
    yield { ...event, startAt, endAt, occurrenceAt: startAt, ...daysOf({ ...event, startAt, endAt }) };
  }
}

function isUnderWay({ startAt, endAt }: OccurrenceView, { from, to }: Stretch): boolean {
  return startAt < to && (endAt > from || startAt >= from);
}
