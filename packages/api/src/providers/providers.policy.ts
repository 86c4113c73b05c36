import type { Principal } from "../ground/principal.ts";

export type ProvidersAction = "status" | "list-choices" | "choose";

/** Everybody may know which model answers them, and choose their own. */
export function providersPolicy(_principal: Principal, _action: ProvidersAction): boolean {
  return true;
}
