import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { mayEdit } from "../calendars/calendar-access.ts";
import { maySeeTask } from "../tasks/tasks.select.ts";
import type { EventView, GetEventInput } from "./events.contract.ts";
import type { FoundEvent } from "./events.select.ts";
import { findEvent } from "./find-event.ts";
import { hasRepetitionAt, repeats } from "./find-repetition.ts";
import { daysOf, endOfRepetition } from "./repetition.ts";

/** One event; of a series the repetition that was asked for, or the first. A changed repetition tells its series' rule. */
export async function getEvent({ db, principal }: OrgContext, { id, occurrenceAt }: GetEventInput): Promise<EventView> {
  const found = await findEvent(db, principal, id);
  const series = found.seriesId ? await findEvent(db, principal, found.seriesId) : found;
  const event = { ...atTime(found, occurrenceAt ?? null), recurrenceRule: series.recurrenceRule };
  const { calendar, task, attendees, originalStartAt } = event;
  return {
    ...event,
    ...daysOf(event),
    occurrenceAt: originalStartAt,
    attendees: attendees.map(({ email, name, response }) => ({ email, name, response })),
    taskTitle: task && maySeeTask(principal, task) ? task.title : null,
    calendarName: calendar.name,
    mayEdit: mayEdit(principal, calendar),
  };
}

/** A series at the time of one of its repetitions. */
function atTime(event: FoundEvent, asked: Date | null): FoundEvent {
  if (!repeats(event)) return event;
  const startAt = asked ?? event.startAt;
  if (asked && !hasRepetitionAt(event, asked)) throw notFound("repetition");
  return { ...event, startAt, endAt: endOfRepetition(event, startAt), originalStartAt: startAt };
}
