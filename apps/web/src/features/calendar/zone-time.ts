/** A time as the clock on the wall shows it: the day as `2026-11-24`, and the minutes since its midnight. */
export type WallTime = { day: string; minutes: number };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium", hourCycle: "h23" });
  formats.set(timeZone, known);
  return known;
}

/** What clocks in this zone show at a moment. */
export function wallTimeOf(at: Date, timeZone: string): WallTime {
  const [day = "", time = ""] = formatOf(timeZone).format(at).split(" ");
  const [hour, minute] = time.split(":").map(Number);
  return { day, minutes: (hour ?? 0) * 60 + (minute ?? 0) };
}

/** The moment at which clocks in this zone show a time; what the zone skips in spring is an hour later. */
export function momentOf({ day, minutes }: WallTime, timeZone: string): Date {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  // The offset of a guess is right, unless a change of the clock lies between the two; then the second is.
  const before = asIfUtc - offsetMs(new Date(asIfUtc - 86_400_000), timeZone);
  const after = asIfUtc - offsetMs(new Date(before), timeZone);
  return shows(before, asIfUtc, timeZone) || !shows(after, asIfUtc, timeZone) ? new Date(before) : new Date(after);
}

function shows(at: number, asIfUtc: number, timeZone: string): boolean {
  return at + offsetMs(new Date(at), timeZone) === asIfUtc;
}

function offsetMs(at: Date, timeZone: string): number {
  const { day, minutes } = wallTimeOf(at, timeZone);
  const shown = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  return shown - Math.floor(at.getTime() / 60_000) * 60_000;
}

/** Some days later, or with a negative number earlier. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of the month some months later. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
}

/** Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How many days lie between two. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a text is a day such as `2026-11-24` that there is. */
export function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) && text >= "1901-01-01" && text < "2199-01-01"
  );
}
