import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import { findEditableCalendar } from "./find-calendar.ts";

/**
 * Makes a secret address under which other programs read the calendar. It is told only here; one that was there before
 * stops to work.
 */
export async function openFeed({ db, principal }: OrgContext, { id }: { id: string }): Promise<{ path: string }> {
  const token = newLinkToken();
  await db.$transaction(async (tx) => {
    await findEditableCalendar(tx, principal, id);
    await tx.calendar.update({ where: { id }, data: { feedTokenHash: hashLinkToken(token) } });
    await writeAudit(tx, principal, "calendars.open-feed", { type: "calendar", id }, {});
  });
  return { path: `/calendars/${token}.ics` };
}
