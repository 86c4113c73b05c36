import type { Principal } from "../ground/principal.ts";

export type IdentityAction = "list-api-keys" | "create-api-key" | "revoke-api-key";

/** Everybody has keys of their own; a key can't make further keys, so one that leaked stays one. */
export function identityPolicy(principal: Principal, action: IdentityAction): boolean {
  return action === "list-api-keys" || principal.apiKeyId === null;
}
