import type { MemberRole } from "./member-item.ts";

/** The roles, from the one that may do all to the one that only looks. */
export const roleChoices = [
  { value: "owner", label: "Owner" },
  { value: "admin", label: "Admin" },
  { value: "member", label: "Member" },
  { value: "viewer", label: "Viewer" },
] as const satisfies readonly { value: MemberRole; label: string }[];

/** The roles with which somebody can be invited. */
export const [, ...invitedRoleChoices] = roleChoices;

/** What somebody's role is called. */
export function roleLabel(role: MemberRole): string {
  return roleChoices.find(({ value }) => value === role)?.label ?? role;
}

/** The roles that who has the role `by` may give to who has the role `of`; admins leave owners alone. */
export function choicesFor(by: MemberRole, of: MemberRole): readonly { value: MemberRole; label: string }[] {
  if (by === "owner") return roleChoices;
  return by === "admin" && of !== "owner" ? roleChoices.filter(({ value }) => value !== "owner") : [];
}
