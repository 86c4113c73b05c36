import type { Principal } from "../ground/principal.ts";

export type ExecutionsAction =
  | "list"
  | "get"
  | "follow"
  | "start"
  | "cancel"
  | "replay"
  | "get-retention"
  | "set-retention";

const reading: readonly ExecutionsAction[] = ["list", "get", "follow", "get-retention"];

/** Everybody in the organization sees what ran; viewers start and stop nothing; how long runs are kept is for owners and admins. */
export function executionsPolicy({ role }: Principal, action: ExecutionsAction): boolean {
  if (action === "set-retention") return role === "owner" || role === "admin";
  return reading.includes(action) || role !== "viewer";
}
