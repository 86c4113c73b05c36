import type { Role } from "@guildhall/db/rows";
import type { Principal } from "../ground/principal.ts";

export type ApprovalsAction = "list" | "get" | "decide" | "delegate";

/** Everybody sees what waits for a decision; viewers decide nothing and hand nothing on. */
export function approvalsPolicy({ role }: Principal, action: ApprovalsAction): boolean {
  return action === "list" || action === "get" || role !== "viewer";
}

const ranks: Record<Role, number> = { viewer: 0, member: 1, admin: 2, owner: 3 };

/** Whether somebody is asked: the one person it names, or else whoever has the role or a higher one. */
export function isAsked({ userId, role }: Principal, approval: { assigneeId: string | null; role: Role }): boolean {
  if (approval.assigneeId !== null) return approval.assigneeId === userId;
  return role !== "viewer" && ranks[role] >= ranks[approval.role];
}

/** Whether somebody may hand it to another: who is asked, and who looks after the organization. */
export function mayDelegate(principal: Principal, approval: { assigneeId: string | null; role: Role }): boolean {
  return isAsked(principal, approval) || ranks[principal.role] >= ranks.admin;
}
