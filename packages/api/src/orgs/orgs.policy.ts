import type { Role } from "@guildhall/db/rows";
import type { Principal } from "../ground/principal.ts";

/** What can be done with an organization and its members. */
export type OrgsAction =
  | "remove-demo"
  | "read-audit"
  | "rename"
  | "get-deletion"
  | "request-deletion"
  | "cancel-deletion"
  | "list-exports"
  | "create-export"
  | "download-export"
  | "list-members"
  | "list-invitations"
  | "create-invitation"
  | "revoke-invitation"
  | "set-role"
  | "remove-member"
  | "leave"
  | "transfer-ownership";

const forOwners: ReadonlySet<OrgsAction> = new Set([
  "remove-demo",
  "transfer-ownership",
  "get-deletion",
  "request-deletion",
  "cancel-deletion",
  "list-exports",
  "create-export",
  "download-export",
]);
const forEverybody: ReadonlySet<OrgsAction> = new Set(["list-members", "leave"]);
const reads: ReadonlySet<OrgsAction> = new Set([
  "read-audit",
  "list-members",
  "list-invitations",
  "get-deletion",
  "list-exports",
]);

/**
 * The organization as a whole is in the hands of its owners; they and admins look after its members and read its records.
 * A key only reads: one that leaked must not bring anybody in.
 */
export function orgsPolicy({ role, apiKeyId }: Pick<Principal, "role" | "apiKeyId">, action: OrgsAction): boolean {
  if (apiKeyId !== null && !reads.has(action)) return false;
  if (forEverybody.has(action)) return true;
  return role === "owner" || (role === "admin" && !forOwners.has(action));
}

/** Whether who has the role `by` may move somebody from one role to another; `null` stands for no member at all. */
export function mayMove(by: Role, from: Role | null, to: Role | null): boolean {
  if (by === "owner") return true;
  return by === "admin" && from !== "owner" && to !== "owner";
}
