import type { Principal } from "../ground/principal.ts";

export type SchedulesAction = "list" | "get" | "create" | "update" | "delete" | "fire";

const reading: readonly SchedulesAction[] = ["list", "get"];

/** Everybody in the organization sees when things are started; viewers change nothing. */
export function schedulesPolicy({ role }: Principal, action: SchedulesAction): boolean {
  return reading.includes(action) || role !== "viewer";
}
