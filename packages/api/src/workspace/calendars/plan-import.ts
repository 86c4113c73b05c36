import type { OrgTransaction } from "@guildhall/db";
import { type StoredEvent, storedSelect } from "../events/events.select.ts";
import type { FileEvent } from "./ical/read-calendar-file.ts";
import type { ReadEvent } from "./ical/read-event.ts";

/** What importing one event of a file does: make one, change the one that came before under the same uid, or nothing. */
export type ImportStep = { event: FileEvent; before: StoredEvent | null; change: "new" | "changed" | "same" };

/** Holds the events of a file against those that a calendar has; without a calendar all are new. */
export async function planImport(
  db: Pick<OrgTransaction, "event">,
  calendarId: string | null,
  events: FileEvent[],
): Promise<ImportStep[]> {
  const uids = events.map(({ uid }) => uid);
  const rows = calendarId
    ? await db.event.findMany({ where: { calendarId, uid: { in: uids } }, select: storedSelect })
    : [];
  const mains = new Map(rows.filter(({ seriesId }) => seriesId === null).map((row) => [row.uid, row]));
  const changed = Map.groupBy(rows, ({ seriesId }) => seriesId);
  return events.map((event) => {
    const before = mains.get(event.uid) ?? null;
    if (!before) return { event, before, change: "new" };
    const stored = { ...before, changed: (changed.get(before.id) ?? []).map(withOriginal) };
    return { event, before, change: fingerprint(stored) === fingerprint(event) ? "same" : "changed" };
  });
}

type Comparable = Omit<ReadEvent, "recurrenceEndAt">;
type ComparableSeries = Comparable & { excludedAt: Date[]; changed: (Comparable & { originalStartAt: Date })[] };

function withOriginal(row: StoredEvent) {
  return { ...row, originalStartAt: row.originalStartAt ?? row.startAt };
}

function fingerprint(event: ComparableSeries): string {
  const changed = event.changed.map((one) => [one.originalStartAt, ...said(one)]);
  const excluded = event.excludedAt.map((at) => at.getTime()).toSorted((a, b) => a - b);
  return JSON.stringify([said(event), excluded, changed.map((one) => JSON.stringify(one)).toSorted()]);
}

/** Only what a file can say: what people have added here, such as a task, makes no difference. */
function said(event: Comparable): unknown[] {
  const { title, description, location, startAt, endAt, isAllDay, timeZone, recurrenceRule, category, tags } = event;
  const attendees = event.attendees.map(({ email, name, response }) => [email, name, response]);
  const fields = [title, description, location, startAt, endAt, isAllDay, timeZone, recurrenceRule, category, tags];
  return [...fields, event.remindBeforeMs, attendees];
}
