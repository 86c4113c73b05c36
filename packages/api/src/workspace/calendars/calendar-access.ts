import type { Prisma } from "@guildhall/db";
import type { ShareLevel, Visibility } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";

/** The calendars that lists show to somebody: their own, those of the whole organization, those shared with them. */
export function listedFor({ userId }: Principal): Prisma.CalendarWhereInput {
  return { OR: [{ ownerId: userId }, { visibility: "organization" }, { shares: { some: { userId } } }] };
}

/** The calendars that somebody may open when they know of them: also those that no list shows. */
export function reachableFor(principal: Principal): Prisma.CalendarWhereInput {
  return { OR: [listedFor(principal), { visibility: "hidden" }] };
}

/** What has to be read of a calendar to say who may change it. */
export const accessSelect = ({ userId }: Principal) =>
  ({
    ownerId: true,
    visibility: true,
    shares: { where: { userId }, select: { level: true } },
  }) satisfies Prisma.CalendarSelect;

type Access = { ownerId: string | null; visibility: Visibility; shares: { level: ShareLevel }[] };

/** Its owner and those with whom it is shared to edit; a calendar of the whole organization also its admins. */
export function mayEdit({ userId, role }: Principal, { ownerId, visibility, shares }: Access): boolean {
  if (role === "viewer") return false;
  if (ownerId === userId || shares.some(({ level }) => level === "edit")) return true;
  return visibility === "organization" && (role === "owner" || role === "admin");
}
