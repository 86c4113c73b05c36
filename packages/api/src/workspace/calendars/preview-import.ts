import type { OrgContext } from "../../ground/principal.ts";
import type { ImportPreview, PreviewImportInput } from "./calendars.contract.ts";
import { findEditableCalendar } from "./find-calendar.ts";
import { type CalendarFile, readCalendarFile } from "./ical/read-calendar-file.ts";
import { type ImportStep, planImport } from "./plan-import.ts";

/** So many events and problems are told one by one; the counts tell of all. */
const mostTold = 100;

/** Tells what importing a file would bring, and changes nothing. */
export async function previewImport(
  { db, principal }: OrgContext,
  { calendarId, text, timeZone = "UTC" }: PreviewImportInput,
): Promise<ImportPreview> {
  const calendar = calendarId
    ? await findEditableCalendar(db, principal, calendarId)
    : await db.calendar.findFirst({ where: { ownerId: principal.userId, isDefault: true } });
  const file = readCalendarFile(text, { timeZone: calendar?.timeZone ?? timeZone });
  const steps = await planImport(db, calendar?.id ?? null, file.events);
  return { name: file.name, ...summarize(file, steps), events: steps.slice(0, mostTold).map(viewStep) };
}

/** How many events of each kind there are, and what can't be taken over. */
export function summarize({ problems, skipped }: CalendarFile, steps: ImportStep[]) {
  const count = (wanted: ImportStep["change"]) => steps.filter(({ change }) => change === wanted).length;
  const counts = { new: count("new"), changed: count("changed"), same: count("same"), skipped };
  return { counts, problems: problems.slice(0, mostTold) };
}

function viewStep({ event, change }: ImportStep) {
  return { ...event, exceptions: event.excludedAt.length + event.changed.length, change };
}
