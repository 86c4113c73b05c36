import type { Principal } from "../ground/principal.ts";

export type AgentsAction = "list" | "get" | "create" | "update" | "archive" | "restore";

/** Everybody in the organization sees its agents; viewers change none. */
export function agentsPolicy({ role }: Principal, action: AgentsAction): boolean {
  return action === "list" || action === "get" || role !== "viewer";
}
