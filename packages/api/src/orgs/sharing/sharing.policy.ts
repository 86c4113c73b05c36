import type { Principal } from "../../ground/principal.ts";

export type SharingAction = "get" | "open" | "share" | "unshare" | "create-link" | "revoke-link";

/** Whoever sees an object sees with whom it is shared; viewers share nothing. Which objects are whose, the verbs look up. */
export function sharingPolicy({ role }: Principal, action: SharingAction): boolean {
  return action === "get" || role !== "viewer";
}
