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
  | "list-tests"
  | "change-tests"
  | "test-for-all"
  | "list-versions"
  | "publish"
  | "list-tools"
  | "change-tools"
  | "read-access"
  | "set-access"
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
  "read-access",
  "read-memory",
  "change-memory",
]);

/** Viewers change no agents, and only owners and admins decide for the organization. Whose agent it is, the verbs look up. */
export function agentsPolicy({ role }: Principal, action: AgentsAction): boolean {
  if (action === "set-access" || action === "test-for-all") return role === "owner" || role === "admin";
  return forEverybody.has(action) || role !== "viewer";
}
