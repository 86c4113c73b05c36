import type { ShareLevel, Visibility } from "@guildhall/db/rows";
import type { Principal } from "../../ground/principal.ts";

/** The levels, each holding those before it: looking at an object, working with it, changing it. */
export const shareLevels = ["view", "use", "edit"] as const satisfies readonly ShareLevel[];

/** What has to be known of an object to say what somebody may do with it. */
export type Access = {
  /** Whose it is; nobody's, once the account is gone. */
  ownerId: string | null;
  visibility: Visibility;
  orgLevel: ShareLevel;
  /** To whom it was opened by name, and for what. */
  shares: readonly { userId: string; level: ShareLevel }[];
  /** What the admins decided over its maker's visibility; it opens nothing that is private. */
  override?: Visibility | null;
};

type Asker = Pick<Principal, "userId" | "role">;

/** Whether somebody keeps an object: it is theirs, or they are an owner or admin and it is not private. */
export function keeps({ userId, role }: Asker, { ownerId, visibility }: Pick<Access, "ownerId" | "visibility">) {
  return ownerId === userId || (visibility !== "private" && (role === "owner" || role === "admin"));
}

/** The one rule of who may do what with an object; null: it is not there for them. Who is a viewer changes nothing. */
export function levelOf(asker: Asker, access: Access): ShareLevel | null {
  const { orgLevel, shares, visibility, override } = access;
  const isOpen = visibility !== "private" && (override ?? visibility) !== "private";
  const named = shares.filter(({ userId }) => userId === asker.userId).map(({ level }) => level);
  const given = [...named, ...(isOpen ? [orgLevel] : [])];
  const most = keeps(asker, access) ? "edit" : shareLevels.findLast((level) => given.includes(level));
  if (!most) return null;
  return asker.role === "viewer" ? "view" : most;
}

/** Whether a level is enough for what needs another. */
export function isEnough(level: ShareLevel | null, need: ShareLevel): boolean {
  return level !== null && shareLevels.indexOf(level) >= shareLevels.indexOf(need);
}

/** Whether somebody may do with an object what needs this level. */
export function mayReach(asker: Asker, access: Access, need: ShareLevel): boolean {
  return isEnough(levelOf(asker, access), need);
}
