import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { accessSelect, mayEdit } from "./calendar-access.ts";
import type { CalendarView } from "./calendars.contract.ts";

export const calendarSelect = (principal: Principal) =>
  ({
    ...accessSelect(principal),
    id: true,
    name: true,
    description: true,
    color: true,
    timeZone: true,
    isDefault: true,
    createdAt: true,
    updatedAt: true,
    feedTokenHash: true,
    owner: { select: { name: true } },
  }) satisfies Prisma.CalendarSelect;

type Selected = Prisma.CalendarGetPayload<{ select: ReturnType<typeof calendarSelect> }>;

/** A calendar as the asker sees it. */
export function viewCalendar(principal: Principal, row: Selected): CalendarView {
  const { shares, owner, feedTokenHash, ...calendar } = row;
  const editable = mayEdit(principal, { ...calendar, shares });
  return {
    ...calendar,
    ownerName: owner?.name ?? null,
    mayEdit: editable,
    hasFeed: editable && feedTokenHash !== null,
  };
}
