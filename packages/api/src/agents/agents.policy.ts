import type { Principal } from "../ground/principal.ts";

export type AgentsAction =
  | "list"
  | "get"
  | "create"
  | "update"
  | "archive"
  | "restore"
  | "list-presets"
  | "get-preset"
  | "list-quick-tasks"
  | "change-quick-tasks"
  | "list-tools"
  | "change-tools"
  | "read-memory"
  | "change-memory";

/** What nobody else's agents are changed by. What an agent remembers of somebody is theirs, be they viewers or not. */
const forEverybody: ReadonlySet<AgentsAction> = new Set([
  "list",
  "get",
  "list-presets",
  "get-preset",
  "list-quick-tasks",
  "list-tools",
  "read-memory",
  "change-memory",
]);

/** Everybody in the organization sees its agents; viewers change none. */
export function agentsPolicy({ role }: Principal, action: AgentsAction): boolean {
  return forEverybody.has(action) || role !== "viewer";
}
