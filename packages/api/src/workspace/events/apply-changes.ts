import { eventRow } from "@guildhall/db/rows";
import type { UpdateEventInput } from "./events.contract.ts";
import { type EventFields, fieldsSelect, type StoredEvent } from "./events.select.ts";
import { placeEvent } from "./place-event.ts";

const eventFields = eventRow.pick(fieldsSelect);

/** The fields of an event that a change names. */
export type EventChanges = Partial<EventFields>;

/** Takes out of an input what it says of the event itself; what is left out stays as it is. */
export function changesOf(input: UpdateEventInput): EventChanges {
  const isField = ([name, value]: [string, unknown]) => Object.hasOwn(fieldsSelect, name) && value !== undefined;
  return Object.fromEntries(Object.entries(input).filter(isField));
}

/** What an event says after a change, held against the rules. When only the start is given, the event keeps its length. */
export function applyChanges(before: StoredEvent, changes: EventChanges) {
  const length = before.endAt.getTime() - before.startAt.getTime();
  const movedEnd = changes.startAt && !changes.endAt ? new Date(changes.startAt.getTime() + length) : before.endAt;
  return placeEvent({ ...eventFields.parse(before), endAt: movedEnd, ...changes });
}
