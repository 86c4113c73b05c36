import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { accessSelect, signOf } from "../../orgs/index.ts";
import { mayEdit } from "./calendar-access.ts";
import type { CalendarView } from "./calendars.contract.ts";

export const calendarSelect = {
  ...accessSelect,
  ownerId: true,
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
} satisfies Prisma.CalendarSelect;

type Selected = Prisma.CalendarGetPayload<{ select: typeof calendarSelect }>;

/** A calendar as the asker sees it. */
export function viewCalendar(principal: Principal, row: Selected): CalendarView {
  const { shares, orgLevel, owner, feedTokenHash, ...calendar } = row;
  const access = { ...calendar, orgLevel, shares };
  const editable = mayEdit(principal, access);
  return {
    ...calendar,
    ownerName: owner?.name ?? null,
    mayEdit: editable,
    sharing: signOf(principal, access),
    hasFeed: editable && feedTokenHash !== null,
  };
}
