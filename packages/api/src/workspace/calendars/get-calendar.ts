import type { OrgContext } from "../../ground/principal.ts";
import type { CalendarView } from "./calendars.contract.ts";
import { findCalendar } from "./find-calendar.ts";

/** One calendar that the asker may open. */
export async function getCalendar({ db, principal }: OrgContext, { id }: { id: string }): Promise<CalendarView> {
  return findCalendar(db, principal, id);
}
