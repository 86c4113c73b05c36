import type { EventDetails } from "./calendar-types.ts";
import { addDays, momentOf, wallTimeOf } from "./zone-time.ts";

/** An event as its form holds it: days and times as the clock of its zone shows them. */
export type EventDraft = {
  title: string;
  calendarId: string;
  isAllDay: boolean;
  startDay: string;
  startTime: string;
  endDay: string;
  endTime: string;
  timeZone: string;
  recurrenceRule: string | null;
  location: string;
  description: string;
  category: EventDetails["category"];
  attendees: string;
  remindBeforeMs: string;
  importance: number;
  isMovable: boolean;
};

const hourMinutes = 60;
const nineMinutes = 9 * hourMinutes;

/** A new event that begins at a time such as `2026-11-24T09:00`, for an hour; on a day alone at nine. */
export function newDraft(begin: string, timeZone: string): EventDraft {
  const [startDay = begin, time] = begin.split("T");
  const minutes = time ? minutesOf(time) : nineMinutes;
  const end = minutes + hourMinutes;
  return {
    title: "",
    calendarId: "",
    isAllDay: false,
    startDay,
    startTime: timeOf(minutes),
    endDay: end >= 24 * 60 ? addDays(startDay, 1) : startDay,
    endTime: timeOf(end % (24 * 60)),
    timeZone,
    recurrenceRule: null,
    location: "",
    description: "",
    category: "default",
    attendees: "",
    remindBeforeMs: "900000",
    importance: 1,
    isMovable: true,
  };
}

/** An event as it stands, to be changed. */
export function draftFrom(event: EventDetails): EventDraft {
  const start = wallTimeOf(new Date(event.startAt), event.timeZone);
  const end = wallTimeOf(new Date(event.endAt), event.timeZone);
  const { title, calendarId, isAllDay, timeZone, recurrenceRule, description, category, importance, isMovable } = event;
  return {
    title,
    calendarId,
    isAllDay,
    timeZone,
    recurrenceRule,
    description,
    category,
    importance,
    isMovable,
    startDay: event.firstDay ?? start.day,
    startTime: isAllDay ? "09:00" : timeOf(start.minutes),
    endDay: event.lastDay ?? end.day,
    endTime: isAllDay ? "10:00" : timeOf(end.minutes),
    location: event.location ?? "",
    attendees: event.attendees.map(({ email }) => email).join("\n"),
    remindBeforeMs: String(event.remindBeforeMs ?? ""),
  };
}

/** What a form sends. */
export function inputFrom(draft: EventDraft) {
  const { startDay, startTime, endDay, endTime, calendarId, attendees, remindBeforeMs, location, ...fields } = draft;
  const moment = (day: string, minutes: number) => momentOf({ day, minutes }, draft.timeZone).toISOString();
  const emails = attendees.split(/[\s,;]+/).filter(Boolean);
  return {
    ...fields,
    ...(calendarId && { calendarId }),
    startAt: moment(startDay, draft.isAllDay ? 0 : minutesOf(startTime)),
    endAt: draft.isAllDay ? moment(addDays(endDay, 1), 0) : moment(endDay, minutesOf(endTime)),
    location: location || null,
    attendees: emails.map((email) => ({ email })),
    remindBeforeMs: remindBeforeMs === "" ? null : Number(remindBeforeMs),
  };
}

/** A later start takes the end along, so that the event keeps its length. */
export function withStart(draft: EventDraft, startDay: string, startTime: string): EventDraft {
  if (!startDay || !startTime) return { ...draft, startDay, startTime };
  const begin = Date.parse(`${draft.startDay}T${draft.startTime}Z`);
  const length = Date.parse(`${draft.endDay}T${draft.endTime}Z`) - begin;
  const end = Date.parse(`${startDay}T${startTime}Z`) + (length > 0 ? length : 3_600_000);
  if (Number.isNaN(end)) return { ...draft, startDay, startTime };
  const [endDay = startDay, endTime = startTime] = new Date(end).toISOString().slice(0, 16).split("T");
  return { ...draft, startDay, startTime, endDay, endTime };
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
