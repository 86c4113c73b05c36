import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { findEditableCalendar } from "./find-calendar.ts";

/** Makes the secret address of a calendar useless. */
export async function closeFeed({ db, principal }: OrgContext, { id }: { id: string }): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    await findEditableCalendar(tx, principal, id);
    await tx.calendar.update({ where: { id }, data: { feedTokenHash: null } });
    await writeAudit(tx, principal, "calendars.close-feed", { type: "calendar", id }, {});
    return { id };
  });
}
