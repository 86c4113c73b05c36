import type { Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { type Access, mayReach, sharedWith } from "../../orgs/index.ts";

/** The calendars that lists show to somebody: their own, those of the whole organization, those shared with them. */
export function listedFor(principal: Principal): Prisma.CalendarWhereInput {
  return { OR: [{ ownerId: principal.userId }, ...sharedWith(principal, { listed: true })] };
}

/** The calendars that somebody may open when they know of them: also those that no list shows. */
export function reachableFor(principal: Principal): Prisma.CalendarWhereInput {
  return { OR: [{ ownerId: principal.userId }, ...sharedWith(principal)] };
}

/** Whether somebody may change a calendar and its events. */
export function mayEdit(principal: Principal, access: Access): boolean {
  return mayReach(principal, access, "edit");
}
