import type { Role } from "@guildhall/db/rows";
import type { Principal } from "../ground/principal.ts";

export type ApprovalsAction = "list" | "get" | "decide";

/** Everybody sees what waits for a decision; viewers decide nothing. */
export function approvalsPolicy({ role }: Principal, action: ApprovalsAction): boolean {
  return action !== "decide" || role !== "viewer";
}

const ranks: Record<Role, number> = { viewer: 0, member: 1, admin: 2, owner: 3 };

/** Whether somebody is asked: the one person it names, or else whoever has the role or a higher one. */
export function isAsked({ userId, role }: Principal, approval: { assigneeId: string | null; role: Role }): boolean {
  if (approval.assigneeId !== null) return approval.assigneeId === userId;
  return role !== "viewer" && ranks[role] >= ranks[approval.role];
}
