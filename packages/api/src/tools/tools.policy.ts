import type { Principal } from "../ground/principal.ts";

export type ToolsAction = "list" | "get" | "create" | "update" | "archive" | "restore" | "try";

/** Everybody sees the tools and viewers use none; what they are is decided for all by owners and admins. */
export function toolsPolicy({ role }: Principal, action: ToolsAction): boolean {
  if (action === "list" || action === "get") return true;
  if (action === "try") return role !== "viewer";
  return role === "owner" || role === "admin";
}
