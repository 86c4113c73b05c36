import { AppError, newId } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { applyChanges, type EventChanges } from "./apply-changes.ts";
import type { EventWriter, StoredEvent } from "./events.select.ts";
import { asItStands, type Repetition } from "./find-repetition.ts";
import { type AttendeeGiven, writeAttendees } from "./write-attendees.ts";

/** Changes an event that stands alone, or the row of a repetition that was changed before. */
export async function changeEvent(
  tx: EventWriter,
  { orgId }: Principal,
  event: StoredEvent,
  changes: EventChanges & { calendarId?: string | undefined },
  attendees: AttendeeGiven[] | undefined,
): Promise<string> {
  const { calendarId = event.calendarId, ...fields } = changes;
  await tx.event.update({ where: { id: event.id }, data: { ...applyChanges(event, fields), calendarId } });
  if (attendees) await writeAttendees(tx, orgId, event.id, attendees);
  return event.id;
}

/** Changes a single repetition: it gets a row of its own, beside the series. */
export async function changeOne(
  tx: EventWriter,
  principal: Principal,
  repetition: Repetition,
  changes: EventChanges,
  attendees: AttendeeGiven[] | undefined,
): Promise<string> {
  const { series, changed, occurrenceAt } = repetition;
  if (changes.recurrenceRule && changes.recurrenceRule !== series.recurrenceRule) throw oneHasNoRule();
  const { recurrenceRule: _, ...own } = changes;
  if (changed) return changeEvent(tx, principal, changed, own, attendees);
  const { orgId, userId: createdById } = principal;
  const fields = applyChanges({ ...asItStands(repetition), recurrenceRule: null }, own);
  const place = { calendarId: series.calendarId, uid: series.uid, seriesId: series.id, originalStartAt: occurrenceAt };
  const id = newId("event");
  await tx.event.create({ data: { id, orgId, createdById, ...place, ...fields } });
  await writeAttendees(tx, orgId, id, attendees ?? series.attendees);
  return id;
}

const oneHasNoRule = () =>
  new AppError({
    code: "bad-input",
    reason: "rule-of-one-repetition",
    userMessage: "A single repetition can't repeat by itself. Change this and the following ones, or all.",
    fields: { recurrenceRule: "can't be changed for one repetition" },
  });
