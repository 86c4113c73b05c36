import { newId } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { applyChanges, type EventChanges } from "./apply-changes.ts";
import { cutRule, cutSeries } from "./cut-series.ts";
import type { EventWriter, StoredEvent } from "./events.select.ts";
import { endOfRepetition } from "./repetition.ts";
import type { RepeatingEvent, Repetition } from "./find-repetition.ts";
import { moveChanged } from "./move-changed.ts";
import { type Shift, shiftBetween, shifted, shiftRule } from "./shift-series.ts";
import { newUid } from "./uid.ts";
import { type AttendeeGiven, writeAttendees } from "./write-attendees.ts";

type Changes = EventChanges & { calendarId?: string | undefined };
type Plan = { fields: ReturnType<typeof applyChanges>; shift: Shift };

/** Changes all repetitions. Times are those of the one that was named; the others move by as much. */
export async function changeAll(
  tx: EventWriter,
  { orgId }: Principal,
  { series, occurrenceAt }: Repetition,
  { calendarId = series.calendarId, ...changes }: Changes,
  attendees: AttendeeGiven[] | undefined,
): Promise<{ id: string; occurrenceAt: Date | null }> {
  const { fields, shift } = planFrom(series, occurrenceAt, changes, series.startAt, series.recurrenceRule);
  const excludedAt = fields.recurrenceRule === null ? [] : series.excludedAt.map((at) => shifted(at, shift));
  await tx.event.update({ where: { id: series.id }, data: { ...fields, excludedAt, calendarId } });
  const after = { id: series.id, uid: series.uid, calendarId, ...fields };
  await moveChanged(tx, { from: series, after, shift, since: series.startAt });
  if (attendees) await writeAttendees(tx, orgId, series.id, attendees);
  return { id: series.id, occurrenceAt: fields.recurrenceRule === null ? null : shifted(occurrenceAt, shift) };
}

/** Changes a repetition and all behind it: the series ends before it, and a new one goes on. */
export async function changeFollowing(
  tx: EventWriter,
  principal: Principal,
  repetition: Repetition,
  { calendarId, ...changes }: Changes,
  attendees: AttendeeGiven[] | undefined,
): Promise<{ id: string; occurrenceAt: Date | null }> {
  const { series, occurrenceAt } = repetition;
  if (occurrenceAt <= series.startAt)
    return changeAll(tx, principal, repetition, { calendarId, ...changes }, attendees);
  const { orgId, userId: createdById } = principal;
  const rest = cutRule(series, occurrenceAt).after;
  const { fields, shift } = planFrom(series, occurrenceAt, changes, occurrenceAt, rest);
  const after = { id: newId("event"), uid: newUid(), calendarId: calendarId ?? series.calendarId, ...fields };
  const left = series.excludedAt.filter((at) => at > occurrenceAt).map((at) => shifted(at, shift));
  const excludedAt = fields.recurrenceRule === null ? [] : left;
  await tx.event.create({ data: { orgId, createdById, excludedAt, ...after } });
  await writeAttendees(tx, orgId, after.id, attendees ?? series.attendees);
  await moveChanged(tx, { from: series, after, shift, since: occurrenceAt });
  await cutSeries(tx, series, occurrenceAt);
  return { id: after.id, occurrenceAt: fields.recurrenceRule === null ? null : fields.startAt };
}

/** What the series says from `firstAt` on, after the repetition at `occurrenceAt` was changed as given. */
function planFrom(
  series: RepeatingEvent,
  occurrenceAt: Date,
  changes: EventChanges,
  firstAt: Date,
  rule: string,
): Plan {
  const named: StoredEvent = { ...series, startAt: occurrenceAt, endAt: endOfRepetition(series, occurrenceAt) };
  const wanted = applyChanges({ ...named, recurrenceRule: null }, { ...changes, recurrenceRule: null });
  const shift = shiftBetween(named, wanted);
  const startAt = shifted(firstAt, shift);
  const endAt = endOfRepetition(wanted, startAt);
  const recurrenceRule = changes.recurrenceRule === undefined ? shiftRule(rule, named, wanted) : changes.recurrenceRule;
  return { fields: applyChanges(series, { ...changes, startAt, endAt, recurrenceRule }), shift };
}
