import type { Principal } from "../ground/principal.ts";

export type ProvidersAction =
  | "status"
  | "list-choices"
  | "choose"
  | "list"
  | "list-models"
  | "create"
  | "update"
  | "order"
  | "test"
  | "remove"
  | "update-model"
  | "list-credentials"
  | "create-credential"
  | "connect-service"
  | "rename-credential"
  | "replace-credential"
  | "revoke-credential"
  | "list-budgets"
  | "create-budget"
  | "update-budget"
  | "delete-budget";

const forEverybody: ReadonlySet<ProvidersAction> = new Set([
  "status",
  "list-choices",
  "choose",
  "list-models",
  "list-budgets",
]);
const forAdmins: ReadonlySet<ProvidersAction> = new Set([
  "list",
  "create",
  "update",
  "order",
  "test",
  "remove",
  "update-model",
  "create-budget",
  "update-budget",
  "delete-budget",
]);

/** Everybody may know which models there are and choose their own; admins look after them. Whose credential it is, the verbs look at. */
export function providersPolicy(principal: Principal, action: ProvidersAction): boolean {
  if (forEverybody.has(action)) return true;
  return forAdmins.has(action) ? isAdmin(principal) : principal.role !== "viewer";
}

/** Who may make and change a credential: whose it is; the organization's takes an admin. */
export function mayKeep(principal: Principal, { ownerId }: { ownerId: string | null }): boolean {
  return ownerId === null ? isAdmin(principal) : ownerId === principal.userId;
}

function isAdmin({ role }: Principal): boolean {
  return role === "owner" || role === "admin";
}
