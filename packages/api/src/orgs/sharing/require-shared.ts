import type { OrgTransaction } from "@guildhall/db";
import type { Visibility } from "@guildhall/db/rows";
import { AppError, notFound } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { type Access, keeps, levelOf } from "./level-of.ts";
import { findShared, type SharedObject } from "./shared-object.ts";
import type { SharedObjectInput } from "./sharing.contract.ts";

/** The object, when the asker may see it; else it is not there for them. */
export async function requireShared(
  tx: OrgTransaction,
  principal: Principal,
  { kind, id }: SharedObjectInput,
): Promise<SharedObject> {
  const object = await findShared[kind](tx, id);
  if (!object || levelOf(principal, object) === null) throw notFound(kind);
  return object;
}

/** The object, when the asker decides who gets it. */
export async function requireKept(
  tx: OrgTransaction,
  principal: Principal,
  input: SharedObjectInput,
): Promise<SharedObject> {
  const object = await requireShared(tx, principal, input);
  requireToShare(principal, input.kind, object);
  return object;
}

type Kept = Pick<Access, "ownerId" | "visibility">;

/** Refuses who does not decide who gets an object: that are its owner, and of what is not private the admins. */
function requireToShare(principal: Principal, kind: string, access: Kept): void {
  if (keeps(principal, access)) return;
  throw new AppError({
    code: "forbidden",
    reason: "not-yours-to-share",
    userMessage: `Only its owner, or an admin of the organization, shares this ${kind}.`,
  });
}

/** Refuses who may not give an object this visibility; nobody takes what is another's from everybody's sight. */
export function requireToOpen(principal: Principal, kind: string, access: Kept, visibility: Visibility): void {
  requireToShare(principal, kind, access);
  if (visibility !== "private" || access.ownerId === principal.userId) return;
  throw new AppError({
    code: "forbidden",
    reason: `not-your-${kind}`,
    userMessage: `Only its owner can make this ${kind} private.`,
  });
}
