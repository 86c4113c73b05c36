import { createHash } from "node:crypto";
import { AppError } from "@guildhall/kernel";
import { expandRule } from "../../events/recurrence/expand-rule.ts";
import { type Component, parseCalendarFile, propertiesOf, textOf } from "./jcal.ts";
import { CannotRead, type ReadEvent, readEvent } from "./read-event.ts";
import { FileZones, onDayOf, timesOf } from "./read-time.ts";

/** An event of a file with its exceptions: repetitions that are left out, and those that were changed. */
export type FileEvent = ReadEvent & { uid: string; excludedAt: Date[]; changed: ChangedRepetition[] };
export type ChangedRepetition = ReadEvent & { originalStartAt: Date };
export type Problem = { title: string; reason: string };
export type CalendarFile = { name: string | null; events: FileEvent[]; problems: Problem[]; skipped: number };

/** So many events of one file are taken in. */
const mostEvents = 5_000;

type Found = { component: Component; zones: FileZones; uid: string; title: string };

/** Reads an iCalendar file: its events, and what can't be taken over. Times without a zone are meant in `timeZone`. */
export function readCalendarFile(text: string, { timeZone }: { timeZone: string }): CalendarFile {
  const calendars = parseCalendarFile(text);
  const found = calendars.flatMap((calendar) => eventsOf(calendar, new FileZones(calendar, timeZone)));
  if (found.length > mostEvents) throw tooManyEvents();
  const [first] = calendars;
  const file: CalendarFile = {
    name: first ? textOf(first, "x-wr-calname", 120) : null,
    events: [],
    problems: [],
    skipped: 0,
  };
  for (const group of Map.groupBy(found, ({ uid }) => uid).values()) readGroup(group, file);
  return file;
}

function eventsOf({ components }: Component, zones: FileZones): Found[] {
  return components
    .filter(({ name }) => name === "vevent")
    .map((component) => {
      const uid = textOf(component, "uid", 255) ?? `unnamed-${hashOf(component)}`;
      return { component, zones, uid, title: textOf(component, "summary", 300) ?? "(No title)" };
    });
}

/** Everything of one uid: an event, and for a series the repetitions that were changed. */
function readGroup(group: Found[], file: CalendarFile): void {
  const isChange = ({ component }: Found) => propertiesOf(component, "recurrence-id").length > 0;
  const main = group.findLast((found) => !isChange(found));
  const changes = group.filter(isChange);
  const event = main && attempt(main, file, () => readMain(main, file));
  if (event) {
    for (const change of changes) attempt(change, file, () => addChange(event, change));
    file.events.push(event);
  } else if (!main) {
    for (const change of changes) attempt(change, file, () => file.events.push(aloneFrom(change)));
  } else file.skipped += changes.length;
}

function readMain({ component, zones, uid }: Found, file: CalendarFile): FileEvent {
  if (isCancelled(component)) throw new CannotRead("It was cancelled.");
  const event = readEvent(component, zones);
  const [start] = timesOf(component, "dtstart", zones);
  const left =
    event.recurrenceRule === null || !start
      ? []
      : timesOf(component, "exdate", zones).map((time) => onDayOf(time, start));
  if (propertiesOf(component, "rdate").length > 0)
    file.problems.push({ title: event.title, reason: "Dates beside its rule are not taken over." });
  return { ...event, uid, excludedAt: sortedTimes(left), changed: [] };
}

/** An invitation to one repetition of somebody's series, which is not in the file. */
function aloneFrom({ component, zones, uid }: Found): FileEvent {
  const [of] = timesOf(component, "recurrence-id", zones);
  const event = { ...readEvent(component, zones), recurrenceRule: null, recurrenceEndAt: null };
  return { ...event, uid: `${uid.slice(0, 220)}/${of?.at.toISOString()}`, excludedAt: [], changed: [] };
}

function addChange(event: FileEvent, { component, zones }: Found): void {
  const [property] = propertiesOf(component, "recurrence-id");
  const [named] = timesOf(component, "recurrence-id", zones);
  if (!property || !named) return;
  if (property[1]["range"]) throw new CannotRead("A change of all that follow can't be taken over from a file.");
  const { startAt, timeZone, recurrenceRule, isAllDay } = event;
  const originalStartAt = onDayOf(named, { at: startAt, timeZone, isDate: isAllDay });
  const stretch = { from: originalStartAt, to: new Date(originalStartAt.getTime() + 1) };
  if (recurrenceRule === null || expandRule({ startAt, timeZone, recurrenceRule }, stretch).length === 0)
    throw new CannotRead("It changes a repetition that there is not.");
  if (isCancelled(component)) event.excludedAt = sortedTimes([...event.excludedAt, originalStartAt]);
  else
    event.changed.push({
      ...readEvent(component, zones),
      recurrenceRule: null,
      recurrenceEndAt: null,
      originalStartAt,
    });
}

/** Runs a step; what can't be taken over is noted, and the rest of the file goes on. */
function attempt<Result>({ title }: Found, file: CalendarFile, step: () => Result): Result | null {
  try {
    return step();
  } catch (error) {
    file.skipped += 1;
    file.problems.push({ title, reason: reasonOf(error) });
    return null;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CannotRead) return error.message;
  return error instanceof AppError ? error.userMessage : "Its times can't be read.";
}

function isCancelled(component: Component): boolean {
  return textOf(component, "status", 20)?.toUpperCase() === "CANCELLED";
}

function sortedTimes(times: Date[]): Date[] {
  const unique = new Set(times.map((time) => time.getTime()));
  return [...unique].toSorted((a, b) => a - b).map((time) => new Date(time));
}

/** The same event of a file that gives none an id gets the same one each time. */
function hashOf(component: Component): string {
  return createHash("sha256").update(JSON.stringify(component.properties)).digest("hex").slice(0, 32);
}

const tooManyEvents = () =>
  new AppError({
    code: "bad-input",
    reason: "too-many-events",
    userMessage: "This file holds more than 5,000 events. Export a shorter stretch of time, or one calendar at a time.",
    fields: { text: "holds more than 5,000 events" },
  });
