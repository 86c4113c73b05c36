import type { OrgTransaction, Prisma } from "@guildhall/db";
import { accessSelect } from "../../orgs/index.ts";
import { taskSightSelect } from "../tasks/tasks.select.ts";

/** What a person says of an event, apart from who comes. */
export const fieldsSelect = {
  title: true,
  description: true,
  startAt: true,
  endAt: true,
  isAllDay: true,
  timeZone: true,
  category: true,
  type: true,
  tags: true,
  location: true,
  isMovable: true,
  movability: true,
  importance: true,
  remindBeforeMs: true,
  taskId: true,
  recurrenceRule: true,
} satisfies Prisma.EventSelect;

export const storedSelect = {
  ...fieldsSelect,
  id: true,
  calendarId: true,
  uid: true,
  recurrenceEndAt: true,
  excludedAt: true,
  seriesId: true,
  originalStartAt: true,
  createdAt: true,
  updatedAt: true,
  attendees: { orderBy: { email: "asc" }, select: { email: true, name: true, response: true, userId: true } },
} satisfies Prisma.EventSelect;

export const eventSelect = {
  ...storedSelect,
  calendar: { select: { name: true, ownerId: true, ...accessSelect } },
  task: { select: { title: true, ...taskSightSelect } },
} satisfies Prisma.EventSelect;

export type EventFields = Prisma.EventGetPayload<{ select: typeof fieldsSelect }>;
export type StoredEvent = Prisma.EventGetPayload<{ select: typeof storedSelect }>;
export type FoundEvent = Prisma.EventGetPayload<{ select: typeof eventSelect }>;

/** What verbs of events write with. */
export type EventWriter = Pick<
  OrgTransaction,
  "event" | "eventAttendee" | "calendar" | "task" | "member" | "$executeRaw"
>;
