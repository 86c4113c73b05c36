import type { AttendeeResponse, EventCategory } from "@guildhall/db/rows";
import { eventCategoryValues, eventAttendeeRow } from "@guildhall/db/rows";
import { Temporal } from "temporal-polyfill";
import { placeEvent } from "../../events/place-event.ts";
import { momentOf, wallTimeOf } from "../../events/recurrence/wall-time.ts";
import { parseRule } from "../../events/recurrence/recurrence.contract.ts";
import { type Component, parameterOf, propertiesOf, textOf, valuesOf } from "./jcal.ts";
import { type FileTime, type FileZones, timesOf } from "./read-time.ts";

export type ReadAttendee = { email: string; name: string | null; response: AttendeeResponse };

/** What a file says of an event, as an event has it. */
export type ReadEvent = ReturnType<typeof readEvent>;

/** Why an event can't be taken over, in words for the person. */
export class CannotRead extends Error {}

const mostAttendees = 200;
const longestReminderMs = 28 * 86_400_000;

/** Reads one event of a file; throws `CannotRead` when it can't be one here. */
export function readEvent(event: Component, zones: FileZones) {
  const [start] = timesOf(event, "dtstart", zones);
  if (!start) throw new CannotRead("It says not when it begins.");
  const recurrenceRule = readRule(event);
  const placed = placeEvent({
    startAt: start.at,
    endAt: readEnd(event, start, zones),
    isAllDay: start.isDate,
    timeZone: zones.homeOf(start, recurrenceRule !== null),
    recurrenceRule,
  });
  return {
    ...placed,
    title: textOf(event, "summary", 300) ?? "(No title)",
    description: textOf(event, "description", 20_000) ?? "",
    location: textOf(event, "location", 500),
    ...readCategories(event),
    remindBeforeMs: readReminder(event),
    attendees: readAttendees(event),
  };
}

function readEnd(event: Component, start: FileTime, zones: FileZones): Date {
  const [end] = timesOf(event, "dtend", zones);
  if (end) return end.at;
  const [duration] = propertiesOf(event, "duration").flatMap(valuesOf);
  const length = duration ?? (start.isDate ? "P1D" : "PT0S");
  return momentOf(wallTimeOf(start.at, start.timeZone).add(Temporal.Duration.from(length)), start.timeZone);
}

function readRule(event: Component): string | null {
  const rules = propertiesOf(event, "rrule").map(([, , , value]) => ruleText(value));
  if (rules.length === 0) return null;
  const [rule] = rules;
  if (!rule || rules.length > 1 || !parseRule(rule))
    throw new CannotRead("It repeats in a way that can't be kept here.");
  return rule;
}

/** The parser has taken the rule apart, into lists and numbers. */
function ruleText(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const parts = Object.entries(value).map(([name, part]) => {
    const text = Array.isArray(part) ? part.join(",") : String(part);
    const plain = name === "until" ? text.replace(/[-:]/g, "") : text;
    return `${name}=${name === "wkst" ? weekdayName(plain) : plain}`;
  });
  return parts.join(";").toUpperCase();
}

/** It numbers the days of the week from Sunday, which is 1. */
function weekdayName(text: string): string {
  return ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][Number(text) - 1] ?? text;
}

function readCategories(event: Component): { category: EventCategory; tags: string[] } {
  const names = propertiesOf(event, "categories")
    .flatMap(valuesOf)
    .map((name) => name.trim().slice(0, 80).toWellFormed());
  const known = names.flatMap((name) => eventCategoryValues.safeParse(name.toLowerCase()).data ?? []);
  const [category = "default"] = known;
  const tags = names.filter((name) => name !== "" && !name.includes("\u0000") && name.toLowerCase() !== category);
  return { category, tags: [...new Set(tags)].slice(0, 50) };
}

/** The first alarm that rings before the start or at it. */
function readReminder(event: Component): number | null {
  const alarms = event.components.filter(({ name }) => name === "valarm");
  for (const trigger of alarms.flatMap((alarm) => propertiesOf(alarm, "trigger"))) {
    const [value = ""] = valuesOf(trigger);
    const isOfStart = trigger[2] === "duration" && parameterOf(trigger, "related") !== "END";
    if (!isOfStart || !/^-?P/.test(value)) continue;
    const beforeMs = -Temporal.Duration.from(value).total({ unit: "milliseconds", relativeTo: "2026-01-01" });
    if (beforeMs >= 0 && beforeMs <= longestReminderMs) return Math.abs(beforeMs);
  }
  return null;
}

const responses: Record<string, AttendeeResponse> = {
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
};

function readAttendees(event: Component): ReadAttendee[] {
  const found = propertiesOf(event, "attendee").flatMap((property) => {
    const [address = ""] = valuesOf(property);
    const email = eventAttendeeRow.shape.email.safeParse(address.replace(/^mailto:/i, "").toLowerCase());
    const name = parameterOf(property, "cn")?.replaceAll("\u0000", "").toWellFormed().slice(0, 200) ?? null;
    const response = responses[parameterOf(property, "partstat") ?? ""] ?? "needs_action";
    return email.success ? [{ email: email.data, name: name === email.data ? null : name, response }] : [];
  });
  const byEmail = new Map(found.map((attendee) => [attendee.email, attendee]));
  return [...byEmail.values()].slice(0, mostAttendees).toSorted((a, b) => (a.email < b.email ? -1 : 1));
}
