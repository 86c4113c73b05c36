import { AppError } from "@guildhall/kernel";
import type { OrgContext, Principal } from "../../ground/principal.ts";
import { findEditableCalendar } from "../calendars/find-calendar.ts";
import { changesOf } from "./apply-changes.ts";
import { changeEvent, changeOne } from "./change-one.ts";
import { changeAll, changeFollowing } from "./change-series.ts";
import { checkTask } from "./check-task.ts";
import type { ChangedEvent, EventView, UpdateEventInput } from "./events.contract.ts";
import type { EventWriter } from "./events.select.ts";
import { findRepetition } from "./find-repetition.ts";
import { getEvent } from "./get-event.ts";

/** Changes an event, or of a series one repetition, those from it on, or all; answers what then stands there. */
export async function updateEvent(context: OrgContext, input: UpdateEventInput): Promise<EventView> {
  const { db, principal } = context;
  const changed = await db.$transaction((tx) => changeWithin(tx, principal, input));
  return getEvent(context, changed);
}

async function changeWithin(tx: EventWriter, principal: Principal, input: UpdateEventInput): Promise<ChangedEvent> {
  const { event, repetition } = await findRepetition(tx, principal, input);
  const calendarId = input.calendarId === event.calendarId ? undefined : input.calendarId;
  if (calendarId) await findEditableCalendar(tx, principal, calendarId);
  if (input.taskId !== event.taskId) await checkTask(tx, principal, input.taskId);
  const { attendees } = input;
  const changes = changesOf(input);
  if (!repetition) {
    const id = await changeEvent(tx, principal, event, { ...changes, calendarId }, attendees);
    return { id, occurrenceAt: null };
  }
  if (input.scope === "one") {
    if (calendarId) throw moveTogether();
    return { id: await changeOne(tx, principal, repetition, changes, attendees), occurrenceAt: null };
  }
  const change = input.scope === "all" ? changeAll : changeFollowing;
  return change(tx, principal, repetition, { ...changes, calendarId }, attendees);
}

const moveTogether = () =>
  new AppError({
    code: "bad-input",
    reason: "repetitions-stay-together",
    userMessage: "A single repetition stays in the calendar of its series. Move this and the following ones, or all.",
    fields: { calendarId: "can't be changed for one repetition" },
  });
