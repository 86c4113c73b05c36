import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import type { StoredEvent } from "../../events/events.select.ts";
import { parseRule } from "../../events/recurrence/recurrence.contract.ts";
import { wallTimeOf } from "../../events/recurrence/wall-time.ts";
import { type WrittenComponent, type WrittenProperty, writeTimeZone } from "./write-time-zone.ts";

type Written = { name: string; color: string; timeZone: string };
/** In bytes; the library counts the space before a continued line not in. */
ICAL.foldLength = 74;

/** How far ahead a file describes the clocks of its zones. */
const yearsAhead = 10;

/** A calendar as an iCalendar file (RFC 5545), changed repetitions beside their series. */
export function writeCalendarFile(calendar: Written, events: StoredEvent[], now: Date): string {
  const zones = new Set(events.filter(({ isAllDay }) => !isAllDay).map(({ timeZone }) => timeZone));
  const stretch = stretchOf(events, now);
  const zoneParts = [...zones].filter((zone) => !isGreenwich(zone)).map((zone) => writeTimeZone(zone, stretch));
  const seriesZones = new Map(events.map((event) => [event.id, event]));
  const eventParts = events.map((event) => writeEvent(event, seriesZones.get(event.seriesId ?? "") ?? event));
  const tree: WrittenComponent = ["vcalendar", headOf(calendar), [...zoneParts, ...eventParts]];
  return `${new ICAL.Component(tree).toString()}\r\n`;
}

function headOf({ name, color, timeZone }: Written): WrittenProperty[] {
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//Guildhall//Calendar//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    ["method", {}, "text", "PUBLISH"],
    ["x-wr-calname", {}, "text", name],
    ["x-wr-timezone", {}, "text", timeZone],
    ["x-apple-calendar-color", {}, "text", color],
    ["refresh-interval", {}, "duration", "PT1H"],
    ["x-published-ttl", {}, "duration", "PT1H"],
  ];
}

function stretchOf(events: StoredEvent[], now: Date): { from: Date; to: Date } {
  const earliest = events.reduce((least, { startAt }) => Math.min(least, startAt.getTime()), now.getTime());
  const from = new Date(Math.max(earliest, Date.UTC(1970, 0, 1)));
  return {
    from: new Date(Date.UTC(from.getUTCFullYear() - 1, 0, 1)),
    to: new Date(Date.UTC(now.getUTCFullYear() + yearsAhead, 0, 1)),
  };
}

function writeEvent(event: StoredEvent, series: StoredEvent): WrittenComponent {
  const { description, location, category, tags, recurrenceRule, originalStartAt, excludedAt, attendees } = event;
  const categories = [...(category === "default" ? [] : [category]), ...tags];
  const properties: WrittenProperty[] = [
    ["uid", {}, "text", event.uid],
    ["dtstamp", {}, "date-time", utc(event.updatedAt)],
    ["created", {}, "date-time", utc(event.createdAt)],
    ["last-modified", {}, "date-time", utc(event.updatedAt)],
    time("dtstart", event, event.startAt),
    time("dtend", event, event.endAt),
    ["summary", {}, "text", event.title],
    ...(description ? [["description", {}, "text", description] satisfies WrittenProperty] : []),
    ...(location ? [["location", {}, "text", location] satisfies WrittenProperty] : []),
    ...(categories.length > 0 ? [["categories", {}, "text", ...categories] satisfies WrittenProperty] : []),
    ...(recurrenceRule ? [writeRule(event, recurrenceRule)] : []),
    ...excludedAt.map((at) => time("exdate", event, at)),
    ...(originalStartAt ? [time("recurrence-id", series, originalStartAt)] : []),
    ...attendees.map(writeAttendee),
  ];
  return ["vevent", properties, event.remindBeforeMs === null ? [] : [writeAlarm(event, event.remindBeforeMs)]];
}

type Timed = Pick<StoredEvent, "isAllDay" | "timeZone">;

function time(name: string, { isAllDay, timeZone }: Timed, at: Date): WrittenProperty {
  const wall = wallTimeOf(at, timeZone);
  if (isAllDay) return [name, {}, "date", wall.toPlainDate().toString()];
  if (isGreenwich(timeZone)) return [name, {}, "date-time", utc(at)];
  return [name, { tzid: timeZone }, "date-time", wall.toString({ smallestUnit: "second" })];
}

/** The end of a rule is a date for whole days, and a moment in Greenwich otherwise. */
function writeRule({ isAllDay, timeZone, recurrenceEndAt }: StoredEvent, text: string): WrittenProperty {
  const rule = parseRule(text);
  const end =
    recurrenceEndAt &&
    (isAllDay ? wallTimeOf(recurrenceEndAt, timeZone).toPlainDate().toString() : utc(recurrenceEndAt));
  const parts = text.split(";").filter((part) => !part.startsWith("UNTIL="));
  const until = rule?.until && end ? [`UNTIL=${end.replace(/[-:]/g, "")}`] : [];
  return ["rrule", {}, "recur", ICAL.Recur.fromString([...parts, ...until].join(";")).toJSON()];
}

const partstat = { needs_action: "NEEDS-ACTION", accepted: "ACCEPTED", declined: "DECLINED", tentative: "TENTATIVE" };

function writeAttendee({ email, name, response }: StoredEvent["attendees"][number]): WrittenProperty {
  const parameters = { partstat: partstat[response], ...(name && { cn: name }) };
  return ["attendee", parameters, "cal-address", `mailto:${email}`];
}

function writeAlarm({ title }: StoredEvent, remindBeforeMs: number): WrittenComponent {
  const before = Temporal.Duration.from({ milliseconds: remindBeforeMs }).round({
    largestUnit: "hours",
    smallestUnit: "seconds",
  });
  const trigger = before.blank ? "PT0S" : before.negated().toString();
  const properties: WrittenProperty[] = [
    ["action", {}, "text", "DISPLAY"],
    ["description", {}, "text", title],
    ["trigger", {}, "duration", trigger],
  ];
  return ["valarm", properties, []];
}

function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

function isGreenwich(timeZone: string): boolean {
  return /^(UTC|GMT|Etc\/(UTC|GMT|UCT|Universal|Zulu|Greenwich))$/i.test(timeZone);
}
