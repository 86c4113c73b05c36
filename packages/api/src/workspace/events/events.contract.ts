import { attendeeResponseValues, eventAttendeeRow, eventRow } from "@guildhall/db/rows";
import { idSchema, instant, timeZoneName, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { recurrenceRule } from "./recurrence/recurrence.contract.ts";

const row = eventRow.shape;
const fourWeeksMs = 28 * 86_400_000;

/** What an event may be about. */
export const eventCategory = row.category.unwrap();

/** The longest event, and the longest stretch of time that is looked at in one go. */
export const longestEventMs = 400 * 86_400_000;
export const longestWindowMs = 400 * 86_400_000;

const attendee = z.object({
  email: z.string().trim().toLowerCase().pipe(eventAttendeeRow.shape.email),
  name: typedText(z.string().max(200)).nullish(),
  response: attendeeResponseValues.optional(),
});

/** What may be said of an event, each with its limits. */
const fields = {
  title: typedText(row.title),
  description: typedText(row.description),
  startAt: instant,
  endAt: instant,
  isAllDay: z.boolean(),
  /** In which it repeats and, all day, in which its days are days. */
  timeZone: timeZoneName,
  category: eventCategory,
  type: typedText(row.type.unwrap().min(1)),
  tags: z.array(typedText(z.string().min(1).max(80))).max(50),
  location: typedText(z.string().max(500)).nullable(),
  attendees: z.array(attendee).max(200),
  isMovable: z.boolean(),
  movability: row.movability.unwrap(),
  importance: row.importance.unwrap(),
  remindBeforeMs: z.int().min(0).max(fourWeeksMs).nullable(),
  taskId: idSchema("task").nullable(),
  recurrenceRule: recurrenceRule.nullable(),
};

export const createEventInput = z.object({
  /** Empty: the person's own default calendar, which is made when there is none. */
  calendarId: idSchema("calendar").nullish(),
  title: fields.title,
  description: fields.description.default(""),
  startAt: fields.startAt,
  endAt: fields.endAt,
  isAllDay: fields.isAllDay.default(false),
  timeZone: fields.timeZone.optional(),
  category: fields.category.default("default"),
  type: fields.type.default("meeting"),
  tags: fields.tags.default([]),
  location: fields.location.default(null),
  attendees: fields.attendees.default([]),
  isMovable: fields.isMovable.default(true),
  movability: fields.movability.default(0.5),
  importance: fields.importance.default(1),
  remindBeforeMs: fields.remindBeforeMs.default(900_000),
  taskId: fields.taskId.default(null),
  recurrenceRule: fields.recurrenceRule.default(null),
});
export type CreateEventInput = z.infer<typeof createEventInput>;

/** How far a change of something that repeats goes. */
export const eventScope = z.enum(["one", "following", "all"]);
export type EventScope = z.infer<typeof eventScope>;

/** Which repetition is meant, by when it would have begun, and how far the change goes from there. */
const reach = {
  id: idSchema("event"),
  occurrenceAt: instant.nullish(),
  scope: eventScope.default("all"),
};

/** A change of any of what an event says. Times are those of the repetition that is named. */
export const updateEventInput = z.object({
  ...reach,
  calendarId: idSchema("calendar").optional(),
  ...z.object(fields).partial().shape,
});
export type UpdateEventInput = z.infer<typeof updateEventInput>;

export const deleteEventInput = z.object(reach);
export type DeleteEventInput = z.infer<typeof deleteEventInput>;

export const getEventInput = z.object({ id: reach.id, occurrenceAt: reach.occurrenceAt });
export type GetEventInput = z.infer<typeof getEventInput>;

export const listEventsInput = z.object({
  /** The window: what is under way in it, from `from` on and before `to`, 400 days at most. */
  from: instant,
  to: instant,
  /** Only of these calendars. */
  calendarIds: z.array(idSchema("calendar")).max(100).optional(),
  cursor: z.string().max(200).nullish(),
  limit: z.int().min(1).max(2000).default(1000),
});
export type ListEventsInput = z.infer<typeof listEventsInput>;

const day = z.iso.date().nullable();

/** One event, or one repetition of one, at its time. */
export const occurrenceView = eventRow
  .pick({
    id: true,
    calendarId: true,
    title: true,
    startAt: true,
    endAt: true,
    isAllDay: true,
    timeZone: true,
    category: true,
    location: true,
    isMovable: true,
    importance: true,
    seriesId: true,
  })
  .extend({
    /** When this repetition would have begun by its rule; empty for what does not repeat. */
    occurrenceAt: z.date().nullable(),
    /** All day: its first and its last day, whatever zone the asker is in. */
    firstDay: day,
    lastDay: day,
  });
export type OccurrenceView = z.infer<typeof occurrenceView>;

export const occurrencePage = z.object({ items: z.array(occurrenceView), nextCursor: z.string().nullable() });

/** An event with all that is said of it, at the time of the repetition that was asked for. */
export const eventView = occurrenceView
  .extend(
    eventRow.pick({
      description: true,
      type: true,
      tags: true,
      movability: true,
      recurrenceRule: true,
      remindBeforeMs: true,
      taskId: true,
      createdAt: true,
      updatedAt: true,
    }).shape,
  )
  .extend({
    attendees: z.array(eventAttendeeRow.pick({ email: true, name: true, response: true })),
    taskTitle: z.string().nullable(),
    calendarName: z.string(),
    /** Whether the asker may change it. */
    mayEdit: z.boolean(),
  });
export type EventView = z.infer<typeof eventView>;

/** Which event now stands for the repetition that was changed. */
export const changedEvent = z.object({ id: z.string(), occurrenceAt: z.date().nullable() });
export type ChangedEvent = z.infer<typeof changedEvent>;
