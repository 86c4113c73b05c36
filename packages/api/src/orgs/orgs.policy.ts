import type { Principal } from "../ground/principal.ts";

export type OrgsAction = "remove-demo";

/** The organization as a whole is in the hands of its owners. */
export function orgsPolicy(principal: Principal, _action: OrgsAction): boolean {
  return principal.role === "owner" && principal.apiKeyId === null;
}
