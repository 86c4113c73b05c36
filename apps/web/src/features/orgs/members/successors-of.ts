import type { MemberItem } from "./member-item.ts";

/** Who can take over what a person owned: everybody else who may do more than look. */
export function successorsOf(members: readonly MemberItem[], userId: string): MemberItem[] {
  return members.filter(({ user, role }) => user.id !== userId && role !== "viewer");
}
