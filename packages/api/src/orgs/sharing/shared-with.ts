import type { ShareLevel, Visibility } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";
import { isEnough, shareLevels } from "./level-of.ts";

/** What narrows a query to objects that somebody reaches, beside their own. */
type Reached = {
  visibility?: { in: Visibility[] };
  orgLevel?: { in: ShareLevel[] };
  shares?: { some: { userId: string; level: { in: ShareLevel[] } } };
};

/** The levels that are enough for what needs this one. */
export function levelsFrom(need: ShareLevel): ShareLevel[] {
  return shareLevels.filter((level) => isEnough(level, need));
}

/** The visibilities by which others find an object in lists, or reach it at all. */
export function openVisibilities(listed: boolean): Visibility[] {
  return listed ? ["organization"] : ["organization", "hidden"];
}

/**
 * `levelOf` as conditions of a query, one of which must hold for what is not the asker's own; what is only to be used
 * is left out of lists.
 */
export function sharedWith(
  { userId, role }: Pick<Principal, "userId" | "role">,
  { need = "view", listed = false }: { need?: ShareLevel; listed?: boolean } = {},
): Reached[] {
  if (role === "viewer" && need !== "view") return [];
  const open = { visibility: { in: openVisibilities(listed) } };
  const level = { in: role === "viewer" ? levelsFrom("view") : levelsFrom(need) };
  const isAdmin = role === "owner" || role === "admin";
  return [isAdmin ? open : { ...open, orgLevel: level }, { shares: { some: { userId, level } } }];
}

/** What narrows a list by whose its objects are. */
export function whose(
  { userId }: Pick<Principal, "userId">,
  filter: "all" | "own" | "shared",
): { createdById?: string; shares?: { some: { userId: string } } } {
  if (filter === "own") return { createdById: userId };
  return filter === "shared" ? { shares: { some: { userId } } } : {};
}

/** Of an object, what `levelOf` has to know beside its owner. */
export const accessSelect = {
  visibility: true,
  orgLevel: true,
  shares: { select: { userId: true, level: true } },
} as const;
