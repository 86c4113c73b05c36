import type { Principal } from "../ground/principal.ts";

export type ProvidersAction = "status";

/** Everybody may know which model answers them. */
export function providersPolicy(_principal: Principal, _action: ProvidersAction): boolean {
  return true;
}
