import type { Principal } from "../ground/principal.ts";

export type AnalyticsAction = "read" | "read-own";

/** Everybody reads their own figures; those of the organization and of its people are for who looks after it. */
export function analyticsPolicy({ role }: Principal, action: AnalyticsAction): boolean {
  return action === "read-own" || role === "owner" || role === "admin";
}
