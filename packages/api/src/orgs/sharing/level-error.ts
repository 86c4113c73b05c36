import type { ShareLevel } from "@guildhall/db/rows";
import { AppError, notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { type Access, levelOf, mayReach } from "./level-of.ts";

const doing = { view: "look at", use: "use", edit: "change" } as const satisfies Record<ShareLevel, string>;

/** The error for doing more with an object than it was shared for. Who may not even see it is told that there is none. */
export function levelError(
  asker: Pick<Principal, "userId" | "role">,
  kind: string,
  access: Access | null,
  need: ShareLevel,
) {
  const level = access && levelOf(asker, access);
  if (!level) return notFound(kind);
  return new AppError({
    code: "forbidden",
    reason: "shared-for-less",
    userMessage: `You may ${doing[level]} this ${kind}, but not ${doing[need]} it. Its owner can share it with you for that.`,
  });
}

/** Refuses somebody who may not do with an object what needs this level. */
export function requireLevel<Found extends Access>(
  asker: Pick<Principal, "userId" | "role">,
  kind: string,
  access: Found | null,
  need: ShareLevel,
): asserts access is Found {
  if (!access || !mayReach(asker, access, need)) throw levelError(asker, kind, access, need);
}
