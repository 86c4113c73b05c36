import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { ensureDefaultCalendar } from "../calendars/ensure-default-calendar.ts";
import { findEditableCalendar } from "../calendars/find-calendar.ts";
import { checkTask } from "./check-task.ts";
import type { CreateEventInput, EventView } from "./events.contract.ts";
import { getEvent } from "./get-event.ts";
import { placeEvent } from "./place-event.ts";
import { newUid } from "./uid.ts";
import { writeAttendees } from "./write-attendees.ts";

/** Puts an event into a calendar; without one into the person's default calendar, which is made when there is none. */
export async function createEvent(
  context: OrgContext,
  { calendarId, attendees, timeZone, ...input }: CreateEventInput,
): Promise<EventView> {
  const { db, principal } = context;
  const { orgId, userId: createdById } = principal;
  const id = newId("event");
  await db.$transaction(async (tx) => {
    await checkTask(tx, principal, input.taskId);
    const calendar = calendarId
      ? await findEditableCalendar(tx, principal, calendarId)
      : await ensureDefaultCalendar(tx, principal, { timeZone });
    const fields = placeEvent({ ...input, timeZone: timeZone ?? calendar.timeZone });
    await tx.event.create({ data: { id, orgId, calendarId: calendar.id, uid: newUid(), createdById, ...fields } });
    await writeAttendees(tx, orgId, id, attendees);
  });
  return getEvent(context, { id });
}
