import { Temporal } from "temporal-polyfill";

/** A property as the writer of iCalendar files takes it. */
export type WrittenProperty = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
export type WrittenComponent = [name: string, properties: WrittenProperty[], components: WrittenComponent[]];

type Change = { at: Temporal.ZonedDateTime; from: string; to: string };

/** Describes a zone between two years, for programs that don't know it by its name: every change of its clock, by date. */
export function writeTimeZone(timeZone: string, { from, to }: { from: Date; to: Date }): WrittenComponent {
  const begin = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone);
  const changes = changesOf(begin, to);
  const first: Change = { at: begin, from: begin.offset, to: begin.offset };
  const sorts = Map.groupBy(changes, (change) => `${change.from} ${change.to}`);
  const observances = [[first], ...sorts.values()].map((group) => writeObservance(group));
  return ["vtimezone", [["tzid", {}, "text", timeZone]], observances];
}

function changesOf(begin: Temporal.ZonedDateTime, to: Date): Change[] {
  const changes: Change[] = [];
  let last = begin;
  for (let next = last.getTimeZoneTransition("next"); next && next.epochMilliseconds < to.getTime();) {
    changes.push({ at: next, from: last.offset, to: next.offset });
    last = next;
    next = last.getTimeZoneTransition("next");
  }
  return changes;
}

function writeObservance(group: Change[]): WrittenComponent {
  const [first] = group;
  if (!first) throw new Error("a group of changes is empty");
  const [begin = "", ...more] = group.map(localStart);
  const offset = (name: string, value: string): WrittenProperty => [name, {}, "utc-offset", value];
  const properties: WrittenProperty[] = [
    ["dtstart", {}, "date-time", begin],
    offset("tzoffsetfrom", first.from),
    offset("tzoffsetto", first.to),
    ["tzname", {}, "text", nameOf(first.at)],
  ];
  if (more.length > 0) properties.push(["rdate", {}, "date-time", ...more]);
  return [Temporal.Duration.compare(hours(first.to), hours(first.from)) > 0 ? "daylight" : "standard", properties, []];
}

/** When the change happens, by the clock as it stood before. */
function localStart({ at, from }: Change): string {
  return at.toInstant().toZonedDateTimeISO(from).toPlainDateTime().toString({ smallestUnit: "second" });
}

function hours(offset: string): Temporal.Duration {
  const [, sign, hour, minute] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const minutes = (Number(hour) * 60 + Number(minute)) * (sign === "-" ? -1 : 1);
  return Temporal.Duration.from({ minutes });
}

function nameOf(at: Temporal.ZonedDateTime): string {
  const format = new Intl.DateTimeFormat("en", { timeZone: at.timeZoneId, timeZoneName: "short" });
  const parts = format.formatToParts(new Date(at.epochMilliseconds));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? at.offset;
}
