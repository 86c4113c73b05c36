import type { Principal } from "../ground/principal.ts";

export type ExecutionsAction = "list" | "get" | "follow" | "start" | "cancel" | "replay";

const reading: readonly ExecutionsAction[] = ["list", "get", "follow"];

/** Everybody in the organization sees what ran; viewers start and stop nothing. */
export function executionsPolicy({ role }: Principal, action: ExecutionsAction): boolean {
  return reading.includes(action) || role !== "viewer";
}
