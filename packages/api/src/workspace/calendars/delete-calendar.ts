import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { findEditableCalendar } from "./find-calendar.ts";

/** Deletes a calendar with all its events. A person's default one stays, so that new events have a place. */
export async function deleteCalendar({ db, principal }: OrgContext, { id }: { id: string }): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const { isDefault, name, ownerId } = await findEditableCalendar(tx, principal, id);
    if (isDefault && ownerId !== null) throw defaultStays();
    await tx.calendar.deleteMany({ where: { id } });
    await writeAudit(tx, principal, "calendars.delete", { type: "calendar", id }, { name });
    return { id };
  });
}

const defaultStays = () =>
  new AppError({
    code: "conflict",
    reason: "default-calendar-stays",
    userMessage: "This is the calendar for events that name no other, so it can't be deleted. You can rename it.",
  });
