import type { Principal } from "../ground/principal.ts";

export type OrgsAction = "remove-demo" | "read-audit";

/** The organization as a whole is in the hands of its owners; they and admins read its records. */
export function orgsPolicy(principal: Principal, action: OrgsAction): boolean {
  if (action === "read-audit") return principal.role === "owner" || principal.role === "admin";
  return principal.role === "owner" && principal.apiKeyId === null;
}
