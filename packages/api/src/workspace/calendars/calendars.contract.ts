import { calendarRow } from "@guildhall/db/rows";
import { idSchema, pageInput, timeZoneName, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { sharingSign } from "../../orgs/sharing/sharing.contract.ts";

const { name, description, color } = calendarRow.shape;

/** `private` to its person and those it is shared with, or seen by the whole organization. */
export const calendarVisibility = calendarRow.shape.visibility.unwrap().extract(["private", "organization"]);

export const createCalendarInput = z.object({
  name: typedText(name.unwrap()),
  description: typedText(description).default(""),
  color: color.unwrap().default("#2563eb"),
  timeZone: timeZoneName.default("UTC"),
  visibility: calendarVisibility.default("private"),
});
export type CreateCalendarInput = z.infer<typeof createCalendarInput>;

/** A change of any of what a calendar says; what is left out stays. */
export const updateCalendarInput = z.object({
  id: idSchema("calendar"),
  name: typedText(name.unwrap()).optional(),
  description: typedText(description).optional(),
  color: color.unwrap().optional(),
  timeZone: timeZoneName.optional(),
  visibility: calendarVisibility.optional(),
});
export type UpdateCalendarInput = z.infer<typeof updateCalendarInput>;

export const calendarIdInput = z.object({ id: idSchema("calendar") });
export const listCalendarsInput = pageInput;
export type ListCalendarsInput = z.infer<typeof listCalendarsInput>;

/** A calendar as lists and its own form show it. */
export const calendarView = calendarRow
  .pick({
    id: true,
    ownerId: true,
    name: true,
    description: true,
    color: true,
    timeZone: true,
    isDefault: true,
    visibility: true,
    createdAt: true,
    updatedAt: true,
  })
  .extend({
    /** Whose it is; empty when that person has left. */
    ownerName: z.string().nullable(),
    /** Whether the asker may change it and its events. */
    mayEdit: z.boolean(),
    /** Whether there is a secret address under which other programs read it; only told to who may change it. */
    hasFeed: z.boolean(),
    sharing: sharingSign,
  });
export type CalendarView = z.infer<typeof calendarView>;

export const calendarPage = z.object({ items: z.array(calendarView), nextCursor: z.string().nullable() });

/** A new secret address, told only once. */
export const calendarFeed = z.object({ path: z.string() });

/** The most characters of an iCalendar file that is taken in. */
export const longestCalendarFile = 1_500_000;

export const previewImportInput = z.object({
  /** The calendar that it would go to; empty: the person's own default one. */
  calendarId: idSchema("calendar").nullish(),
  /** The text of the file. */
  text: z.string().min(1).max(longestCalendarFile),
  /** For times that name no zone, where there is no calendar yet. */
  timeZone: timeZoneName.optional(),
});
export type PreviewImportInput = z.infer<typeof previewImportInput>;

/** One event of a file, and what importing it would do. */
export const importedEvent = z.object({
  uid: z.string(),
  title: z.string(),
  startAt: z.date(),
  endAt: z.date(),
  isAllDay: z.boolean(),
  timeZone: z.string(),
  recurrenceRule: z.string().nullable(),
  /** How many of its repetitions are changed or left out. */
  exceptions: z.int(),
  change: z.enum(["new", "changed", "same"]),
});

/** What in a file can't be taken over, and why. */
export const importProblem = z.object({ title: z.string(), reason: z.string() });

/** What importing a file would bring. */
export const importPreview = z.object({
  /** What the file calls itself. */
  name: z.string().nullable(),
  counts: z.object({ new: z.int(), changed: z.int(), same: z.int(), skipped: z.int() }),
  /** The first hundred. */
  events: z.array(importedEvent),
  /** The first hundred. */
  problems: z.array(importProblem),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** What importing a file has brought, and to which calendar. */
export const importResult = importPreview.pick({ counts: true, problems: true }).extend({ calendarId: z.string() });
export type ImportResult = z.infer<typeof importResult>;
