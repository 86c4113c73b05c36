import { type EventWriter, storedSelect } from "./events.select.ts";
import { expandRule } from "./recurrence/expand-rule.ts";
import { type Shift, shifted } from "./shift-series.ts";

type Series = { id: string };
type After = {
  id: string;
  uid: string;
  calendarId: string;
  startAt: Date;
  timeZone: string;
  recurrenceRule: string | null;
};

/** So many repetitions of one series may be changed each by itself. */
const mostChanged = 1_000;

/**
 * Lets the changed repetitions follow their series, from one moment on: they keep what was changed, and go with those
 * that the new rule no longer has.
 */
export async function moveChanged(
  tx: EventWriter,
  { from, after, shift, since }: { from: Series; after: After; shift: Shift; since: Date },
): Promise<void> {
  const where = { seriesId: from.id, originalStartAt: { gte: since } };
  // In this order none takes the place of one that is still to move.
  const orderBy = { originalStartAt: shift.by.sign > 0 ? ("desc" as const) : ("asc" as const) };
  const rows = await tx.event.findMany({ where, orderBy, take: mostChanged, select: storedSelect });
  for (const row of rows) {
    const originalStartAt = shifted(row.originalStartAt ?? row.startAt, shift);
    if (!isRepetition(after, originalStartAt)) {
      await tx.event.deleteMany({ where: { id: row.id } });
      continue;
    }
    const { id: seriesId, uid, calendarId } = after;
    await tx.event.update({ where: { id: row.id }, data: { seriesId, uid, calendarId, originalStartAt } });
  }
}

function isRepetition({ startAt, timeZone, recurrenceRule }: After, at: Date): boolean {
  if (recurrenceRule === null) return false;
  return expandRule({ startAt, timeZone, recurrenceRule }, { from: at, to: new Date(at.getTime() + 1) }).length > 0;
}
