import type { OrgTransaction, Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import type { ChangedRepetition, FileEvent } from "./ical/read-calendar-file.ts";
import type { ReadAttendee } from "./ical/read-event.ts";
import type { ImportStep } from "./plan-import.ts";

type Writer = Pick<OrgTransaction, "event" | "eventAttendee">;
type NewRow = { row: Prisma.EventCreateManyInput; people: ReadAttendee[] };
type Place = { orgId: string; calendarId: string; createdById: string };

/** Writes what was planned: all new rows at once, and those that are changed one by one. */
export async function writeImport(
  tx: Writer,
  { orgId, userId: createdById }: Principal,
  calendarId: string,
  steps: ImportStep[],
): Promise<void> {
  const place = { orgId, calendarId, createdById };
  const rows: NewRow[] = steps.flatMap(({ event, change }) =>
    change === "new" ? rowsOf(event, newId("event"), place) : [],
  );
  for (const { event, before, change } of steps) {
    if (change === "changed" && before) rows.push(...(await writeChanged(tx, event, before.id, place)));
  }
  await tx.event.createMany({ data: rows.map(({ row }) => row) });
  await tx.eventAttendee.createMany({ data: rows.flatMap(({ row, people }) => attendeesOf(row.id, people, orgId)) });
}

/** Changes the row of an event; its repetitions are written anew. Answers the rows that are to be made. */
async function writeChanged(tx: Writer, event: FileEvent, id: string, place: Place) {
  const { changed, attendees, ...fields } = event;
  await tx.event.deleteMany({ where: { seriesId: id } });
  await tx.event.update({ where: { id }, data: fields });
  await tx.eventAttendee.deleteMany({ where: { eventId: id } });
  const people = attendeesOf(id, attendees, place.orgId);
  if (people.length > 0) await tx.eventAttendee.createMany({ data: people });
  return changed.map((one) => changedRow(one, id, event.uid, place));
}

function rowsOf({ changed, attendees: people, ...event }: FileEvent, id: string, place: Place) {
  const row = { ...event, ...place, id, seriesId: null, originalStartAt: null };
  return [{ row, people }, ...changed.map((one) => changedRow(one, id, event.uid, place))];
}

function changedRow({ attendees: people, ...one }: ChangedRepetition, seriesId: string, uid: string, place: Place) {
  return { row: { ...one, ...place, id: newId("event"), seriesId, uid, excludedAt: [] }, people };
}

function attendeesOf(eventId: string, attendees: ReadAttendee[], orgId: string) {
  return attendees.map((attendee) => ({ ...attendee, eventId, orgId }));
}
