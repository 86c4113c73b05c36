import { notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { mayEdit, reachableFor } from "../calendars/calendar-access.ts";
import { onlyToLookAt } from "../calendars/find-calendar.ts";
import { eventSelect, type EventWriter, type FoundEvent } from "./events.select.ts";

type Reader = Pick<EventWriter, "event">;

/** An event of a calendar that the asker may open; who may not is told that there is none. */
export async function findEvent(db: Reader, principal: Principal, id: string): Promise<FoundEvent> {
  const where = { id, calendar: reachableFor(principal) };
  const event = await db.event.findFirst({ where, select: eventSelect });
  if (!event) throw notFound("event");
  return event;
}

/** An event that the asker may change, held fast until the transaction ends together with the series it belongs to. */
export async function holdEvent(tx: EventWriter, principal: Principal, id: string): Promise<FoundEvent> {
  await tx.$executeRaw`
    select from "Event"
    where "orgId" = ${principal.orgId}
      and (id = ${id} or id = (select "seriesId" from "Event" where id = ${id} and "orgId" = ${principal.orgId}))
    order by id for update`;
  const event = await findEvent(tx, principal, id);
  if (!mayEdit(principal, event.calendar)) throw onlyToLookAt();
  return event;
}
