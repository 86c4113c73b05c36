import type { MemberRole } from "../members/member-item.ts";

/** Whether who has this role may ask others to join. */
export function mayInvite(role: MemberRole): boolean {
  return role === "owner" || role === "admin";
}
