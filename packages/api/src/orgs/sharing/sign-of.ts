import type { Principal } from "../../ground/principal.ts";
import { type Access, keeps, levelOf } from "./level-of.ts";
import type { SharingSign } from "./sharing.contract.ts";

/** What lists and pages show of how an object is shared, to somebody who may see it. */
export function signOf(asker: Pick<Principal, "userId" | "role">, access: Access): SharingSign {
  const { ownerId, visibility, override, shares } = access;
  return {
    visibility: visibility === "private" ? visibility : (override ?? visibility),
    isOwn: ownerId === asker.userId,
    isNamed: shares.length > 0,
    level: levelOf(asker, access) ?? "view",
    mayShare: asker.role !== "viewer" && keeps(asker, access),
  };
}
