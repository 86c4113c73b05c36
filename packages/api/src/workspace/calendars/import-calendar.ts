import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { ImportResult, PreviewImportInput } from "./calendars.contract.ts";
import { ensureDefaultCalendar } from "./ensure-default-calendar.ts";
import { findEditableCalendar } from "./find-calendar.ts";
import { readCalendarFile } from "./ical/read-calendar-file.ts";
import { planImport } from "./plan-import.ts";
import { summarize } from "./preview-import.ts";
import { writeImport } from "./write-import.ts";

/** Thousands of events are written in one go, all or none. */
const transactionMs = 60_000;

/**
 * Takes the events of an iCalendar file into a calendar. An event that came from a file before, known by its uid, is
 * changed and not doubled; nothing is deleted.
 */
export async function importCalendar(
  { db, principal }: OrgContext,
  { calendarId, text, timeZone }: PreviewImportInput,
): Promise<ImportResult> {
  return db.$transaction(
    async (tx) => {
      const calendar = calendarId
        ? await findEditableCalendar(tx, principal, calendarId)
        : await ensureDefaultCalendar(tx, principal, { timeZone });
      const file = readCalendarFile(text, { timeZone: calendar.timeZone });
      // Two who bring the same file at once take turns, so the second finds what the first has brought.
      await tx.$executeRaw`select from "Calendar" where id = ${calendar.id} and "orgId" = ${principal.orgId} for update`;
      const steps = await planImport(tx, calendar.id, file.events);
      await writeImport(tx, principal, calendar.id, steps);
      const summary = summarize(file, steps);
      await writeAudit(tx, principal, "calendars.import", { type: "calendar", id: calendar.id }, summary.counts);
      return { ...summary, calendarId: calendar.id };
    },
    { timeout: transactionMs },
  );
}
